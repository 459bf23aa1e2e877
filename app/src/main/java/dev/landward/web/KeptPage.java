package dev.landward.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/// Hands a form back to whoever signed in again to send it.
@Controller
class KeptPage {

    @PostMapping("/sign-in/kept")
    String show(HttpServletRequest request, Model page) {
        page.addAttribute("kept", Kept.of(request));
        return "web/kept";
    }
}
