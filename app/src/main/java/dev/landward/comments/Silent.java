package dev.landward.comments;

import dev.landward.accounts.AccountId;
import dev.landward.initiative.Workspace;
import org.springframework.stereotype.Component;

@Component
class Silent implements Bell {

    @Override
    public void ring(Workspace workspace, AccountId to, Comment comment, boolean mentioned) {}
}
