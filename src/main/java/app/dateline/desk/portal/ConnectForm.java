package app.dateline.desk.portal;

import app.dateline.desk.control.Labelled;
import app.dateline.desk.control.UiWords;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a portal's address and token. The token is handed on and not kept in the window. */
final class ConnectForm extends VBox {
    ConnectForm(PortalModel model, UiWords words) {
        getStyleClass().add("connect-form");
        TextField address = new TextField();
        address.setId("portal-address");
        address.setPromptText("https://portal.example.org");
        model.addressProperty().subscribe(known -> address.setText(known == null ? "" : known.toString()));
        PasswordField token = new PasswordField();
        token.setId("portal-token");
        token.promptTextProperty().bind(words.say("inspector.portal.token-prompt"));
        Button connect = new Button();
        connect.setId("portal-connect");
        connect.textProperty().bind(words.say("inspector.portal.connect"));
        connect.disableProperty()
                .bind(model.busyProperty().or(address.textProperty().isEmpty()));
        Runnable go = () -> {
            model.connect(address.getText(), token.getText());
            token.clear();
        };
        connect.setOnAction(_ -> go.run());
        address.setOnAction(_ -> token.requestFocus());
        token.setOnAction(_ -> go.run());
        getChildren()
                .addAll(
                        new Labelled(words.say("inspector.portal.address"), address),
                        new Labelled(words.say("inspector.portal.token"), token),
                        connect);
    }
}
