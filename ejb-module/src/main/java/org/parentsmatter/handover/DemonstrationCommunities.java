package org.parentsmatter.handover;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The two communities and the teams of the demonstration school, as the file a school keeps. */
final class DemonstrationCommunities {
  private static final String FILE =
      """
      Community,Team,Leader email,Tutor group,Member email
      Oak,,y.akhtar@larkfield.example,7L;8K;9L;10K;11L,s.mir@larkfield.example
      Elm,,m.zielinski@larkfield.example,7K;8L;9K;10L;11K,g.tate@larkfield.example
      ,Office,office@larkfield.example,,p.birch@larkfield.example
      ,Early years team,a.desai@larkfield.example,,i.carvalho@larkfield.example
      ,Early years team,,,d.platt@larkfield.example
      """;

  private DemonstrationCommunities() {}

  static InputStream file() {
    return new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
  }
}
