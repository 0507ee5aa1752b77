using System.Globalization;
using System.Text.RegularExpressions;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.OpenIdConnect.Scopes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>Reads and checks the parameters of an authorization request, in the order in which errors may be told to the client.</summary>
internal sealed partial class ReadAuthorizationRequest(AuthenticateClient clients, ScopeCatalog scopes)
{
    /// <summary>The parameter by which the sign-in page brings back what was there before.</summary>
    public const string PreviousSessionParameter = "previous_session";

    private const int LongestEcho = 2048;

    /// <summary>Where answers go. Before this is known, nothing is sent anywhere: the person is told.</summary>
    /// <exception cref="OAuthException">The client or its address is not known.</exception>
    public async Task<RedirectTarget> FindTargetAsync(string query, CancellationToken cancellationToken)
    {
        var parameters = QueryHelpers.ParseQuery(query);
        var client =
            await clients.FindAsync(Single(parameters, "client_id"), cancellationToken)
            ?? throw new OAuthException(OAuthErrorCode.InvalidClient, "client_id is unknown.");
        var redirectUri = Single(parameters, "redirect_uri");
        if (redirectUri is null || !client.RedirectUris.Contains(redirectUri, StringComparer.Ordinal))
        {
            throw new OAuthException(
                OAuthErrorCode.InvalidRequest,
                "redirect_uri is not one of the addresses that are registered for this client."
            );
        }

        return new RedirectTarget(client, redirectUri, Single(parameters, "state"));
    }

    /// <summary>The request.</summary>
    /// <exception cref="OAuthException">A parameter is missing or wrong; to be told to the target.</exception>
    public AuthorizationRequest Read(string query, RedirectTarget target)
    {
        var parameters = QueryHelpers.ParseQuery(query);
        RefuseWhatIsNotSupported(parameters);
        var scope = ScopeCatalog.Parse(Single(parameters, "scope"), target.Client.Scopes);
        scopes.CheckResources([.. parameters.GetValueOrDefault("resource").OfType<string>()]);
        return new AuthorizationRequest
        {
            Client = target.Client,
            RedirectUri = target.Uri,
            State = target.State,
            CodeChallenge = ReadChallenge(parameters),
            Scopes = scope,
            Nonce = Single(parameters, "nonce"),
            LoginHint = Single(parameters, "login_hint"),
            MaximumAge = ReadMaximumAge(parameters),
            Prompts = ReadPrompts(parameters),
            PreviousSession = Single(parameters, PreviousSessionParameter),
            Query = query,
        };
    }

    private static void RefuseWhatIsNotSupported(Dictionary<string, StringValues> parameters)
    {
        // RFC 8707 lets resource repeat; everything else may not.
        if (parameters.Any(pair => pair.Value.Count > 1 && pair.Key != "resource"))
        {
            throw new OAuthException(OAuthErrorCode.InvalidRequest, "A parameter is there twice.");
        }

        if (parameters.Any(pair => pair.Value.ToString().Length > LongestEcho))
        {
            throw new OAuthException(OAuthErrorCode.InvalidRequest, "A parameter is too long.");
        }

        foreach (
            var (name, code) in new[]
            {
                ("request", OAuthErrorCode.RequestNotSupported),
                ("request_uri", OAuthErrorCode.RequestUriNotSupported),
                ("registration", OAuthErrorCode.RegistrationNotSupported),
            }
        )
        {
            if (Single(parameters, name) is not null)
            {
                throw new OAuthException(code, $"The parameter {name} is not supported.");
            }
        }

        switch (Single(parameters, "response_type"))
        {
            case null:
                throw new OAuthException(OAuthErrorCode.InvalidRequest, "The parameter response_type is missing.");
            case not "code":
                throw new OAuthException(
                    OAuthErrorCode.UnsupportedResponseType,
                    "Only response_type code is supported."
                );
        }

        if (Single(parameters, "response_mode") is not (null or "query"))
        {
            throw new OAuthException(OAuthErrorCode.InvalidRequest, "Only response_mode query is supported.");
        }
    }

    private static string ReadChallenge(Dictionary<string, StringValues> parameters)
    {
        var challenge =
            Single(parameters, "code_challenge")
            ?? throw new OAuthException(OAuthErrorCode.InvalidRequest, "PKCE is required: code_challenge is missing.");
        // Without a method, RFC 7636 means plain.
        if (Single(parameters, "code_challenge_method") != "S256")
        {
            throw new OAuthException(OAuthErrorCode.InvalidRequest, "code_challenge_method must be S256.");
        }

        return Sha256InBase64Url().IsMatch(challenge)
            ? challenge
            : throw new OAuthException(OAuthErrorCode.InvalidRequest, "code_challenge is no SHA-256 in Base64url.");
    }

    private static int? ReadMaximumAge(Dictionary<string, StringValues> parameters)
    {
        if (Single(parameters, "max_age") is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : throw new OAuthException(OAuthErrorCode.InvalidRequest, "max_age is not a number of seconds.");
    }

    private static string[] ReadPrompts(Dictionary<string, StringValues> parameters)
    {
        var prompts = (Single(parameters, "prompt") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (prompts.Except(["none", "login", "consent", "select_account"]).Any())
        {
            throw new OAuthException(OAuthErrorCode.InvalidRequest, "prompt has a value that is not known.");
        }

        return prompts.Contains("none") && prompts.Length > 1
            ? throw new OAuthException(OAuthErrorCode.InvalidRequest, "prompt none stands alone.")
            : prompts;
    }

    private static string? Single(Dictionary<string, StringValues> parameters, string name) =>
        parameters.GetValueOrDefault(name) is { Count: 1 } values && values[0] is { Length: > 0 } value ? value : null;

    [GeneratedRegex("^[A-Za-z0-9_-]{43}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256InBase64Url();
}
