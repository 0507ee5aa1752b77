using System.Net;
using System.Security.Cryptography;

namespace Lavamedia.Api.Configuration;

/// <summary>What the process needs to know before it starts, read and checked once.</summary>
/// <param name="ConnectionString">The database, in Npgsql's form.</param>
/// <param name="Port">The port of the API.</param>
/// <param name="DataFolder">Where files and generated secrets lie.</param>
/// <param name="TrustedProxies">The networks of the proxies that say from whom they have a request, besides this machine.</param>
internal sealed record HostSettings(
    string ConnectionString,
    int Port,
    string DataFolder,
    IReadOnlyList<IPNetwork> TrustedProxies
)
{
    private const int DefaultPort = 5080;
    private const int ShortestSecret = 32;
    private const int FewestDifferentCharacters = 12;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidConfigurationException">Something is missing or wrong; all of it is named.</exception>
    public static HostSettings Read(IConfiguration configuration, bool isProduction)
    {
        var problems = new List<string>();
        var settings = new HostSettings(
            ReadDatabase(configuration, problems),
            ReadPort(configuration, problems),
            ReadDataFolder(configuration),
            ReadTrustedProxies(configuration, problems)
        );
        CheckAddress(configuration, "PublicApiUrl", isProduction, problems);
        CheckAddress(configuration, "AdminUrl", isProduction, problems);
        CheckAddress(configuration, "PortalUrl", mustBeSecure: false, problems);
        CheckSigningKey(configuration, problems);
        CheckSecret(configuration, "DataProtectionKey", problems);
        CheckSecret(configuration, "MediaUrlSecret", problems);
        CheckSecret(configuration, "RevalidationSecret", problems);
        return problems.Count == 0 ? settings : throw new InvalidConfigurationException(problems);
    }

    /// <summary>The port that is configured, or the usual one where it is not a port: <see cref="Read"/> names the problem.</summary>
    public static int PortOrDefault(IConfiguration configuration) => ReadPort(configuration, []);

    /// <summary>The data folder: as configured, or <c>.data</c> beside the solution, or in the current folder.</summary>
    public static string ReadDataFolder(IConfiguration configuration)
    {
        if (configuration["LAVAMEDIA_DATA"] is { Length: > 0 } configured)
        {
            return Path.GetFullPath(configured);
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lavamedia.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? Environment.CurrentDirectory, ".data");
    }

    private static List<IPNetwork> ReadTrustedProxies(IConfiguration configuration, List<string> problems)
    {
        var networks = new List<IPNetwork>();
        var entries = (configuration["LAVAMEDIA_TRUSTED_PROXIES"] ?? string.Empty).Split(
            ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        foreach (var entry in entries)
        {
            if (IPAddress.TryParse(entry, out var address))
            {
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            }
            else if (IPNetwork.TryParse(entry, out var network))
            {
                networks.Add(network);
            }
            else
            {
                problems.Add(
                    $"LAVAMEDIA_TRUSTED_PROXIES: \"{entry}\" is neither an address nor a network such as 10.0.0.0/8."
                );
            }
        }

        return networks;
    }

    private static string ReadDatabase(IConfiguration configuration, List<string> problems)
    {
        var value = configuration["DATABASE_URL"] ?? configuration.GetConnectionString("Lavamedia");
        if (string.IsNullOrWhiteSpace(value))
        {
            problems.Add(
                "DATABASE_URL is missing: name the database, such as postgres://user:password@localhost:5432/lavamedia."
            );
            return string.Empty;
        }

        try
        {
            return DatabaseUrl.ToConnectionString(value);
        }
        catch (FormatException exception)
        {
            problems.Add($"DATABASE_URL is neither a postgres:// address nor a connection string: {exception.Message}");
            return string.Empty;
        }
    }

    private static int ReadPort(IConfiguration configuration, List<string> problems)
    {
        var value = configuration["LAVAMEDIA_API_PORT"];
        if (string.IsNullOrEmpty(value))
        {
            return DefaultPort;
        }

        if (int.TryParse(value, out var port) && port is >= 0 and <= ushort.MaxValue)
        {
            return port;
        }

        problems.Add($"LAVAMEDIA_API_PORT is '{value}', which is not a port.");
        return DefaultPort;
    }

    private static void CheckAddress(
        IConfiguration configuration,
        string name,
        bool mustBeSecure,
        List<string> problems
    )
    {
        var value = configuration[$"Lavamedia:{name}"];
        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            problems.Add($"Lavamedia:{name} is '{value}', which is not an http address.");
        }
        else if (mustBeSecure && url.Scheme != Uri.UriSchemeHttps)
        {
            problems.Add($"Lavamedia:{name} is '{value}': production needs https.");
        }
    }

    private static void CheckSecret(IConfiguration configuration, string name, List<string> problems)
    {
        var value = configuration[$"Lavamedia:{name}"];
        if (string.IsNullOrEmpty(value))
        {
            problems.Add($"Lavamedia:{name} is missing: give {ShortestSecret} random characters or more.");
        }
        else if (value.Length < ShortestSecret)
        {
            problems.Add($"Lavamedia:{name} is too short: give {ShortestSecret} random characters or more.");
        }
        else if (value.Distinct().Count() < FewestDifferentCharacters)
        {
            // "changeme", repeated until it is long enough.
            problems.Add($"Lavamedia:{name} is not random: give {ShortestSecret} random characters or more.");
        }
    }

    private static void CheckSigningKey(IConfiguration configuration, List<string> problems)
    {
        const string HowTo =
            "make one with 'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -outform DER | base64 -w0'.";
        var value = configuration["Lavamedia:SigningKey"];
        if (string.IsNullOrEmpty(value))
        {
            problems.Add($"Lavamedia:SigningKey is missing: {HowTo}");
            return;
        }

        try
        {
            using var key = ECDsa.Create();
            key.ImportPkcs8PrivateKey(Convert.FromBase64String(value), out _);
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            problems.Add($"Lavamedia:SigningKey is not a P-256 key in PKCS #8, Base64: {HowTo}");
        }
    }
}
