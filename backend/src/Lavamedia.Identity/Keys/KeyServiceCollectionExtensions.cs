using Lavamedia.Identity.Keys.DataProtection;
using Lavamedia.Identity.Keys.Signing;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Modules;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Keys;

/// <summary>Adds the keys that sign tokens, and those that protect secrets at rest.</summary>
internal static class KeyServiceCollectionExtensions
{
    public static void AddKeys(this ModuleBuilder module)
    {
        var services = module.Services;
        var section = module.Configuration.GetSection(SessionSettings.Section);
        services.Configure<DataProtectionSettings>(section.Bind);
        services.Configure<SigningKeySettings>(section.GetSection("SigningKeys").Bind);

        services.AddSingleton<ConfiguredSecret>();
        services.AddSingleton<DatabaseKeyRepository>();
        services.AddSingleton<KeyRingEncryptor>();
        services.AddDataProtection().SetApplicationName("lavamedia");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<DatabaseKeyRepository, KeyRingEncryptor>(
                (ring, repository, encryptor) => (ring.XmlRepository, ring.XmlEncryptor) = (repository, encryptor)
            );

        services.AddSingleton<SigningKeyRing>();
        services.AddSingleton<RotateSigningKeys>();
        module.HandleJob<RotateSigningKeysJob, RotateSigningKeysHandler>("identity.rotate_signing_keys");
        module.Schedule("identity.rotate_signing_keys", TimeSpan.FromHours(1), new RotateSigningKeysJob());
    }
}
