namespace Lavamedia.Identity.Sessions;

/// <summary>How sign-in and sessions behave; the host binds it to the configuration section <c>Lavamedia</c>.</summary>
public sealed class SessionSettings
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Lavamedia";

    /// <summary>
    /// A P-256 private key, PKCS #8, Base64: the first signing key of an installation, which later ones follow in the
    /// database, and what the keys of cursors are derived from.
    /// </summary>
    public string SigningKey { get; set; } = string.Empty;

    /// <summary>The public address of the API: the issuer of its tokens.</summary>
    public string PublicApiUrl { get; set; } = "http://localhost:5080";

    /// <summary>The public address of the admin. Cookies are <c>Secure</c> when it is https.</summary>
    public string AdminUrl { get; set; } = "http://localhost:3001";

    /// <summary>The public address of the portal.</summary>
    public string PortalUrl { get; set; } = "http://localhost:3000";

    /// <summary>Whether browsers reach us by https, whoever ends TLS before us.</summary>
    public bool IsSecure => AdminUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    /// <summary>How long an access token is good (T-2: at most 15 minutes).</summary>
    public TimeSpan AccessTokenLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a session lasts, whatever its user does.</summary>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromDays(30);

    /// <summary>
    /// How long a used refresh token is still exchanged, for clients that sent it twice at once (T-3: at most 30 s).
    /// </summary>
    public TimeSpan RefreshLeeway { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long rights and sessions may be remembered by a process (Z-12: at most 30 s).</summary>
    public TimeSpan RightsStaleness { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long after proving who one is factors may be changed (T-10).</summary>
    public TimeSpan RecentSignIn { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The time over which failed sign-ins are counted.</summary>
    public TimeSpan AttemptWindow { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Failed sign-ins to one account from one address before further ones are refused unchecked.</summary>
    public int AttemptsPerAccountAndAddress { get; set; } = 5;

    /// <summary>Failed sign-ins from one address, to whatever accounts.</summary>
    public int AttemptsPerAddress { get; set; } = 60;

    /// <summary>
    /// Failed sign-ins to one account from all addresses. Addresses that the account's owner signed in from lately stay
    /// free of this limit, so that strangers cannot lock the owner out (T-9).
    /// </summary>
    public int AttemptsPerAccount { get; set; } = 50;
}
