package dev.landward.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.documents.tables.ReadAs;
import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.Tables;
import dev.landward.stakeholders.Side;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name;Firma;Abteilung;Gruppe;Macht;Interesse;Haltung;Rolle;Bemerkung;E-Mail;Telefon"
                        + "|NAME ORGANISATION UNIT GROUP POWER INTEREST STANCE ROLE ABOUT EMAIL PHONE",
                "VORNAME;Name;Organisation;Einfluß;Einstellung;Bemerkungen;E-Mail-Adresse;Tel."
                        + "|FIRST_NAME LAST_NAME ORGANISATION POWER STANCE ABOUT EMAIL PHONE",
                "Ansprechpartner;Macht/Einfluss;Abteilung / Bereich;Wünsche;Befürchtungen;Kanal"
                        + "|NAME POWER UNIT WANTS FEARS CHANNEL",
                "Nom;Prénom;Entreprise;Pouvoir;Intérêt;Attitude;Rôle;Remarques;Courriel;Téléphone"
                        + "|LAST_NAME FIRST_NAME ORGANISATION POWER INTEREST STANCE ROLE ABOUT EMAIL PHONE",
                "Nombre;Apellidos;Empresa;Departamento;Poder;Interés;Postura;Cargo;Comentarios;Correo electrónico;Teléfono"
                        + "|FIRST_NAME LAST_NAME ORGANISATION UNIT POWER INTEREST STANCE ROLE ABOUT EMAIL PHONE",
                "Stakeholder;Company;Department;Job title;Influence (1-5);Interest level;Attitude;Comments;Work e-mail"
                        + "|NAME ORGANISATION UNIT ROLE POWER INTEREST STANCE ABOUT EMAIL"
            })
    void headersOfFourLanguagesAreGuessed(String header, String fields) {
        var csv = header + "\n" + "x;".repeat(header.split(";").length - 1) + "y\n";
        var table = (Table) Tables.read(csv.getBytes(StandardCharsets.UTF_8), ReadAs.DETECT);
        assertThat(Guess.columns(table))
                .containsExactlyElementsOf(
                        Arrays.stream(fields.split(" ")).map(Field::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "POWER, hoch, 4", "POWER, Sehr gering, 1", "POWER, NIEDRIG, 2", "POWER, mittel, 3",
        "POWER, élevé, 4", "POWER, moyen, 3", "POWER, faible, 2", "POWER, Très élevée, 5",
        "INTEREST, alto, 4", "INTEREST, medio, 3", "INTEREST, bajo, 2", "INTEREST, Influence, ",
        "STANCE, dafür, 2", "STANCE, DAGEGEN, -2", "STANCE, neutral, 0", "STANCE, eher dafür, 1",
        "STANCE, pour, 2", "STANCE, contre, -2", "STANCE, a favor, 2", "STANCE, en contra, -2",
        "POWER, '4,0', 4", "POWER, 4 von 5, 4", "POWER, 3.0/5, 3", "POWER, '3,5', ",
        "ENGAGEMENT_CURRENT, unterstützend, 4"
    })
    void wordsOfFourLanguagesAreUnderstood(Field field, String cell, Integer value) {
        assertThat(Cell.read(field, cell))
                .isEqualTo(
                        value == null ? new Cell.Wrong(field.expected()) : new Cell.Value(value));
    }

    @Test
    void yesNoInsideAndOutsideAreUnderstood() {
        for (var yes : List.of("ja", "oui", "Sí", "yes")) {
            assertThat(Cell.read(Field.KEY, yes)).as(yes).isEqualTo(new Cell.Value(true));
        }
        for (var no : List.of("Nein", "non", "no")) {
            assertThat(Cell.read(Field.KEY, no)).as(no).isEqualTo(new Cell.Value(false));
        }
        assertThat(Cell.read(Field.SIDE, "außen")).isEqualTo(new Cell.Value(Side.OUTSIDE));
        assertThat(Cell.read(Field.POWER, "unbekannt")).isEqualTo(new Cell.Nothing());
    }
}
