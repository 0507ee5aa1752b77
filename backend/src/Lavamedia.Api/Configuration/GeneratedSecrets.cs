using System.Security.Cryptography;
using System.Text.Json;

namespace Lavamedia.Api.Configuration;

/// <summary>
/// Secrets that an installation without configuration makes for itself and keeps in its data folder, readable by its
/// owner only (E-3). Production gets its secrets by configuration and never calls this.
/// </summary>
internal static class GeneratedSecrets
{
    private const string FileName = "secrets.json";

    /// <summary>The secrets of the folder, made now if there are none, as configuration keys.</summary>
    public static IReadOnlyDictionary<string, string?> ReadOrCreate(string dataFolder)
    {
        var file = Path.Combine(dataFolder, FileName);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(dataFolder);
            Write(file, Complete([]), overwrite: false);
        }

        var secrets = Read(file);
        var complete = Complete(secrets);
        if (complete.Count > secrets.Count)
        {
            // Made by an earlier version, which knew fewer secrets.
            Write(file, complete, overwrite: true);
            complete = Read(file);
        }

        return complete.ToDictionary(
            secret => $"Lavamedia:{secret.Key}",
            secret => (string?)secret.Value,
            StringComparer.Ordinal
        );
    }

    private static Dictionary<string, string> Read(string file) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))
        ?? throw new InvalidConfigurationException([$"{file} is empty. Remove it, and new secrets are made."]);

    private static Dictionary<string, string> Complete(Dictionary<string, string> present)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var made = new Dictionary<string, string>
        {
            ["SigningKey"] = Convert.ToBase64String(key.ExportPkcs8PrivateKey()),
            ["DataProtectionKey"] = NewSecret(),
            ["MediaUrlSecret"] = NewSecret(),
            ["RevalidationSecret"] = NewSecret(),
        };
        return present
            .Concat(made.ExceptBy(present.Keys, secret => secret.Key))
            .ToDictionary(secret => secret.Key, secret => secret.Value);
    }

    private static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static void Write(string file, Dictionary<string, string> secrets, bool overwrite)
    {
        var draft = $"{file}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            JsonSerializer.Serialize(stream, secrets);
        }

        try
        {
            File.Move(draft, file, overwrite);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process of this installation was first; its secrets count.
            File.Delete(draft);
        }
    }
}
