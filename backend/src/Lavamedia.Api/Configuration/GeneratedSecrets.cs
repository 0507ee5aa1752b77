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

    private static readonly Dictionary<string, Func<string>> Makers = new(StringComparer.Ordinal)
    {
        ["SigningKey"] = NewKey,
        ["DataProtectionKey"] = NewSecret,
        ["MediaUrlSecret"] = NewSecret,
        ["RevalidationSecret"] = NewSecret,
    };

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
        if (!Makers.Keys.All(secrets.ContainsKey))
        {
            // Made by an earlier version, which knew fewer secrets.
            Write(file, Complete(secrets), overwrite: true);
            secrets = Read(file);
        }

        return secrets.ToDictionary(
            secret => $"Lavamedia:{secret.Key}",
            secret => (string?)secret.Value,
            StringComparer.Ordinal
        );
    }

    // Read as a document: a serializer would be made for it, at each start, before anything else begins.
    private static Dictionary<string, string> Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return document
                .RootElement.EnumerateObject()
                .ToDictionary(secret => secret.Name, secret => secret.Value.GetString()!, StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidConfigurationException([
                $"{file} does not hold secrets as JSON ({exception.Message}). Remove it, and new ones are made.",
            ]);
        }
    }

    private static Dictionary<string, string> Complete(Dictionary<string, string> present) =>
        present
            .Concat(
                Makers
                    .ExceptBy(present.Keys, maker => maker.Key)
                    .Select(maker => KeyValuePair.Create(maker.Key, maker.Value()))
            )
            .ToDictionary(secret => secret.Key, secret => secret.Value, StringComparer.Ordinal);

    private static string NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Convert.ToBase64String(key.ExportPkcs8PrivateKey());
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
