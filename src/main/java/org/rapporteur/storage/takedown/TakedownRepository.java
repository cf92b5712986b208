package org.rapporteur.storage.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.Takedown;
import org.rapporteur.privacy.Redaction;
import org.rapporteur.storage.takedown.TakedownEntity.NameColumns;

/** Tombstones, and the names that are known by their hashes only. */
@ApplicationScoped
public class TakedownRepository {

  private final EntityManager entities;
  private final RedactedColumns columns;

  TakedownRepository(EntityManager entities, RedactedColumns columns) {
    this.entities = entities;
    this.columns = columns;
  }

  /** Takes names out of everything that is stored, and leaves a tombstone. */
  public Takedown takeOut(
      List<String> names, @Nullable String country, String reason, ChangeAuthor role, Instant at) {
    String salt = salt();
    TakedownEntity takedown =
        new TakedownEntity(
            country,
            reason,
            role,
            at,
            names.stream()
                .map(Redaction::fold)
                .map(name -> new NameColumns(Redaction.countWords(name), hash(salt, name)))
                .collect(Collectors.toSet()));
    entities.persist(takedown);
    entities.flush();
    entities.clear();
    RedactedColumns.Counts counts = columns.redact(redaction(salt, takedown.names), country);
    TakedownEntity stored = entities.find(TakedownEntity.class, takedown.id);
    stored.texts = counts.texts();
    stored.claims = counts.claims();
    stored.incidents = counts.incidents();
    return stored.toTakedown();
  }

  public Optional<Takedown> find(long id) {
    return Optional.ofNullable(entities.find(TakedownEntity.class, id))
        .map(TakedownEntity::toTakedown);
  }

  /** What has to be taken out of a text on a country before it is stored. */
  public Redaction redactionFor(String country) {
    Set<NameColumns> names =
        entities
            .createQuery(
                "select n from TakedownEntity t join t.names n where t.country is null or t.country = ?1",
                NameColumns.class)
            .setParameter(1, country)
            .getResultList()
            .stream()
            .collect(Collectors.toSet());
    return redaction(salt(), names);
  }

  /** What has to be taken out of a text on all countries before it is stored. */
  public Redaction redactionForAll() {
    return redactionFor("");
  }

  private static Redaction redaction(String salt, Set<NameColumns> names) {
    Set<String> hashes = names.stream().map(NameColumns::hash).collect(Collectors.toSet());
    return new Redaction(
        names.stream().map(NameColumns::words).toList(),
        folded -> hashes.contains(hash(salt, folded)));
  }

  private String salt() {
    return entities
        .createNativeQuery("select salt from takedown_salt", UUID.class)
        .getSingleResult()
        .toString();
  }

  private static String hash(String salt, String folded) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest((salt + folded).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
