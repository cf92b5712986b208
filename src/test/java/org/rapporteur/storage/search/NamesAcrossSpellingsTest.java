package org.rapporteur.storage.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;

/** Which spellings are taken for one name. What is like a name but another stands here as well. */
@ServiceTest
class NamesAcrossSpellingsTest {

  @Inject DataSource database;

  @ParameterizedTest
  @CsvSource({
    "Nazarbaev,Nursultan Nazarbayev",
    "Nazarbayev,Nursultan Nazarbaev",
    "Zhakianov,Galymzhan Zhakiyanov",
    "Zhakiyanov,Galymzhan Zhakianov",
    "tokaev,Kasymzhomart Tokayev",
    "DIEDHIOU,Ousseynou Diédhiou",
    "Muniz,Joaquín Peñailén Muñiz",
    "Mohammed,Mohamed Abdelaziz",
    "Muhammad Ali,Mohammad Ali Hassan",
    "Karimov,Islam Karimov",
    "naz,Nursultan Nazarbayev",
    "Kim Jong-il,Kim Jong Il",
    "Omirzakov,Saltanat Omirzakova"
  })
  void isFound(String asked, String printed) throws SQLException {
    assertThat(finds(asked, printed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Nazarbaev,Rustam Tleukenov",
    "Zhakianov,Serik Duisenbin",
    "Karimov,Nursultan Nazarbayev",
    "Kim Jong-il,Bae Chil-seop",
    "Diallo,Cheikh Oumar Thiombane",
    "%,Rustam Tleukenov",
    "_,Rustam Tleukenov",
    "Ivanov,Petro Magesalwa"
  })
  void isNotFound(String asked, String printed) throws SQLException {
    assertThat(finds(asked, printed)).isFalse();
  }

  private boolean finds(String asked, String printed) throws SQLException {
    String condition = SearchSql.namedLike("folded(array[?])", "asked").replace(":asked", "?");
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement("select " + condition)) {
      sql.setString(1, printed);
      sql.setString(2, asked);
      sql.setString(3, asked);
      sql.setString(4, printed);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
