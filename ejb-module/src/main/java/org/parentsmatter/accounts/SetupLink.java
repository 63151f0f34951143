package org.parentsmatter.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.parentsmatter.security.Sha256;

/** The one link that creates the first administrator. Only the hash of its token is kept. */
@Entity
@Table(name = "setup_link")
class SetupLink {
  static final long ONLY = 1;

  @Id private long id = ONLY;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "created_at")
  private LocalDateTime createdAt = LocalDateTime.now(ZoneOffset.UTC);

  @Column(name = "used_at")
  private LocalDateTime usedAt;

  protected SetupLink() {}

  SetupLink(String token) {
    tokenHash = Sha256.hex(token);
  }

  /** Makes every earlier link dead. */
  void replace(String token) {
    tokenHash = Sha256.hex(token);
    createdAt = LocalDateTime.now(ZoneOffset.UTC);
    usedAt = null;
  }
}
