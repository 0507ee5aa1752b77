using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Lavamedia.Identity.Keys.DataProtection;

/// <summary>Encrypts a key before it is stored.</summary>
internal sealed class KeyRingEncryptor(ConfiguredSecret secret) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var content = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var (name, encrypted) = secret.Encrypt(content);
        return new EncryptedXmlInfo(
            new XElement("encryptedKey", new XAttribute("secret", name), Convert.ToBase64String(encrypted)),
            typeof(KeyRingDecryptor)
        );
    }
}
