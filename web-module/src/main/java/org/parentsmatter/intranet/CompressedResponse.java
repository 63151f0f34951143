package org.parentsmatter.intranet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A response whose text goes out compressed; what is no text goes out as it is. That is decided at
 * the first byte, because Faces says the type after it has asked for the stream.
 */
final class CompressedResponse extends HttpServletResponseWrapper {
  private static final String LENGTH = "Content-Length";

  private Body body;

  CompressedResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (body == null) {
      body = new Body(super.getOutputStream());
    }
    return body;
  }

  void finish() throws IOException {
    if (body != null && body.out instanceof GZIPOutputStream gzip) {
      gzip.finish();
    }
  }

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void setHeader(String name, String value) {
    if (!LENGTH.equalsIgnoreCase(name)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void setIntHeader(String name, int value) {
    if (!LENGTH.equalsIgnoreCase(name)) {
      super.setIntHeader(name, value);
    }
  }

  private static boolean isText(String type) {
    return type != null
        && (type.startsWith("text/") || type.contains("javascript") || type.contains("svg"));
  }

  private final class Body extends ServletOutputStream {
    private final ServletOutputStream plain;
    private OutputStream out;

    Body(ServletOutputStream plain) {
      this.plain = plain;
    }

    private OutputStream out() throws IOException {
      if (out == null) {
        if (isText(getContentType()) && !isCommitted()) {
          setHeader("Content-Encoding", "gzip");
          addHeader("Vary", "Accept-Encoding");
          out = new GZIPOutputStream(plain, 8192);
        } else {
          out = plain;
        }
      }
      return out;
    }

    @Override
    public void write(int b) throws IOException {
      out().write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      if (out != null) {
        out.flush();
      }
    }

    @Override
    public void close() throws IOException {
      out().close();
    }

    @Override
    public boolean isReady() {
      return plain.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      plain.setWriteListener(listener);
    }
  }
}
