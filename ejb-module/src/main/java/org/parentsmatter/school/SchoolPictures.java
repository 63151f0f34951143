package org.parentsmatter.school;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.parentsmatter.school.SchoolPicture.Kind;

/** The two pictures of the school, in the same row as {@link School} but read only when wanted. */
@Entity
@Table(name = "school")
public class SchoolPictures {
  @Id private long id;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] logo;

  @Column(name = "logo_type")
  private String logoType;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] signature;

  @Column(name = "signature_type")
  private String signatureType;

  @Version private long version;

  protected SchoolPictures() {}

  Optional<SchoolPicture> picture(Kind kind) {
    return switch (kind) {
      case LOGO ->
          logoType == null ? Optional.empty() : Optional.of(new SchoolPicture(logo, logoType));
      case SIGNATURE ->
          signatureType == null
              ? Optional.empty()
              : Optional.of(new SchoolPicture(signature, signatureType));
    };
  }

  void requireVersion(long read) {
    if (read != version) {
      throw new SchoolChangedMeanwhile();
    }
  }

  long version() {
    return version;
  }

  void put(Kind kind, SchoolPicture picture) {
    byte[] content = picture == null ? null : picture.content();
    String type = picture == null ? null : picture.type();
    switch (kind) {
      case LOGO -> {
        logo = content;
        logoType = type;
      }
      case SIGNATURE -> {
        signature = content;
        signatureType = type;
      }
    }
  }
}
