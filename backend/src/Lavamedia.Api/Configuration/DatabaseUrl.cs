using Npgsql;

namespace Lavamedia.Api.Configuration;

/// <summary>Reads the name of a database in either of its usual forms.</summary>
internal static class DatabaseUrl
{
    /// <summary>Turns <c>postgres://user:password@host:5432/name?sslmode=require</c> into Npgsql's form, which is also accepted.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static string ToConnectionString(string value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || url.Scheme is not ("postgres" or "postgresql"))
        {
            return Read(value);
        }

        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = url.Host,
            Port = url.IsDefaultPort || url.Port < 0 ? NpgsqlConnection.DefaultPort : url.Port,
            Database = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/')),
            // Encryption by Kerberos is for those who ask for it, in Npgsql's form: trying it loads its libraries and asks the server once more for each connection.
            GssEncryptionMode = GssEncryptionMode.Disable,
        };
        var credentials = url.UserInfo.Split(':', 2);
        if (credentials[0].Length > 0)
        {
            builder.Username = Uri.UnescapeDataString(credentials[0]);
        }

        if (credentials.Length == 2)
        {
            builder.Password = Uri.UnescapeDataString(credentials[1]);
        }

        foreach (var option in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = option.Split('=', 2);
            if (pair is ["sslmode", var mode])
            {
                builder.SslMode = Enum.Parse<SslMode>(
                    mode.Replace("-", string.Empty, StringComparison.Ordinal),
                    ignoreCase: true
                );
            }
            else
            {
                throw new FormatException($"'{pair[0]}' is not known; use Npgsql's form for more than sslmode.");
            }
        }

        return builder.ConnectionString;
    }

    private static string Read(string value)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(value).ConnectionString;
        }
        catch (ArgumentException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }
}
