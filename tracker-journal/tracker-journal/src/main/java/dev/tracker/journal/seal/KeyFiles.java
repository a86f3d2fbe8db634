package dev.tracker.journal.seal;

import dev.tracker.journal.fault.JournalException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys in files: PEM as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout}
 * write it, or a keystore as {@code keytool -genkeypair -keyalg Ed25519} does.
 *
 * <p>The file of a key pair has both sections, the private key and the public one. Openssl writes
 * them into two files, so append the second to the first:
 *
 * <pre>{@code
 * openssl genpkey -algorithm ed25519 -out key.pem
 * openssl pkey -in key.pem -pubout -out key.pem.pub
 * cat key.pem.pub >> key.pem
 * }</pre>
 *
 * @since 0.1.0
 */
public final class KeyFiles {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]+)-----END \\1-----");

  private KeyFiles() {}

  /**
   * A new key pair.
   *
   * @return a key that nobody else has
   */
  public static SealKey generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(SealKey.ALGORITHM).generateKeyPair();
      return new SealKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no Ed25519", e);
    }
  }

  /**
   * Writes a key pair: the private key and the public one into a file that only its owner may read,
   * the public one into another.
   *
   * @param key the key
   * @param secret the file of both keys, which must not be there yet
   * @param open the file of the public key, which must not be there yet
   * @throws IOException if a file cannot be written
   */
  public static void write(SealKey key, Path secret, Path open) throws IOException {
    String both =
        pem("PRIVATE KEY", key.privateKey().getEncoded())
            + pem("PUBLIC KEY", key.publicKey().getEncoded());
    if (secret.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          secret,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(secret);
    }
    Files.writeString(secret, both);
    String publicKey = pem("PUBLIC KEY", key.publicKey().getEncoded());
    Files.writeString(open, publicKey, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Reads a key pair.
   *
   * @param file has both keys, as {@link #write} writes them
   * @return the key
   * @throws IOException if the file cannot be read
   * @throws JournalException if it does not have both keys
   */
  public static SealKey read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    try {
      KeyFactory keys = KeyFactory.getInstance(SealKey.ALGORITHM);
      PrivateKey secret =
          keys.generatePrivate(new PKCS8EncodedKeySpec(section(text, "PRIVATE KEY", file)));
      return new SealKey(secret, publicKey(text, file));
    } catch (GeneralSecurityException e) {
      throw new JournalException(file + " has no key of Ed25519.", e);
    }
  }

  /**
   * Reads a public key.
   *
   * @param file has the key
   * @return the key
   * @throws IOException if the file cannot be read
   * @throws JournalException if it has no public key of Ed25519
   */
  public static PublicKey readPublic(Path file) throws IOException {
    return publicKey(Files.readString(file, StandardCharsets.US_ASCII), file);
  }

  /**
   * Reads a key pair from a keystore.
   *
   * @param file the keystore, of type PKCS12
   * @param password its password, and that of the key
   * @param alias the key's name
   * @return the key
   * @throws IOException if the file cannot be read, or the password is wrong
   * @throws JournalException if it does not have the key
   */
  public static SealKey readKeystore(Path file, char[] password, String alias) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      KeyStore keystore = KeyStore.getInstance("PKCS12");
      keystore.load(stream, password);
      if (keystore.getKey(alias, password) instanceof PrivateKey key) {
        return new SealKey(key, keystore.getCertificate(alias).getPublicKey());
      }
      throw new JournalException("The keystore " + file + " has no key pair named " + alias + ".");
    } catch (GeneralSecurityException e) {
      throw new JournalException("The keystore " + file + " cannot be used.", e);
    }
  }

  private static PublicKey publicKey(String text, Path file) {
    try {
      return KeyFactory.getInstance(SealKey.ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(section(text, "PUBLIC KEY", file)));
    } catch (GeneralSecurityException e) {
      throw new JournalException(file + " has no public key of Ed25519.", e);
    }
  }

  private static byte[] section(String text, String name, Path file) {
    Matcher section = PEM.matcher(text);
    while (section.find()) {
      if (section.group(1).equals(name)) {
        return Base64.getMimeDecoder().decode(section.group(2));
      }
    }
    throw new JournalException(file + " has no section BEGIN " + name + ".");
  }

  private static String pem(String name, byte[] encoded) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN " + name + "-----\n" + base64 + "\n-----END " + name + "-----\n";
  }
}
