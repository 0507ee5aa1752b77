using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Keys.DataProtection;

/// <summary>Decrypts a stored key. The framework makes it by the name that was stored with the key.</summary>
internal sealed class KeyRingDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var content = services
            .GetRequiredService<ConfiguredSecret>()
            .Decrypt((string)encryptedElement.Attribute("secret")!, Convert.FromBase64String(encryptedElement.Value));
        return XElement.Parse(Encoding.UTF8.GetString(content));
    }
}
