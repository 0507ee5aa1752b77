using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Federation.Protocol;
using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>The way to a provider and back: authorization code with PKCE, state and nonce.</summary>
internal static partial class SsoEndpoints
{
    private const string Path = "/auth/sso";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(Path);
        pages.MapGet("/callback", FinishAsync);
        pages.MapGet("/{slug}", StartAsync);
        LinkEndpoints.Map(routes);
    }

    /// <summary>The address of a provider's button.</summary>
    public static string AddressFor(string slug, string returnUrl) =>
        $"{Path}/{Uri.EscapeDataString(slug)}" + QueryString.Create("returnUrl", returnUrl);

    private static async Task<IResult> StartAsync(
        string slug,
        string? returnUrl,
        HttpContext http,
        LavamediaDbContext database,
        ProviderDocuments documents,
        ReturnAddresses returnAddresses,
        RedirectAddress redirect,
        SsoCookies cookies,
        ILogger<SignInExternally> logger
    )
    {
        var provider = await Providers(database)
            .SingleOrDefaultAsync(other => other.Slug == slug && other.IsEnabled, http.RequestAborted);
        var target = returnAddresses.AllowedOrDefault(returnUrl);
        if (provider is null)
        {
            return SsoProblemPage.Show(SsoProblem.NotOffered, target);
        }

        try
        {
            var metadata = await documents.FindMetadataAsync(provider.Issuer, http.RequestAborted);
            var attempt = AuthorizationAttempt.Begin(provider.Id, redirect.For(http.Request), target);
            cookies.Keep(http.Response, attempt);
            return new SeeOther(AuthorizationAddress(provider, metadata, attempt));
        }
        catch (ProviderUnavailableException exception)
        {
            Unavailable(logger, provider.Issuer, exception);
            return SsoProblemPage.Show(SsoProblem.ProviderUnavailable, target, provider.Name);
        }
    }

    private static async Task<IResult> FinishAsync(
        HttpContext http,
        LavamediaDbContext database,
        ProviderDocuments documents,
        ExchangeCode exchange,
        SignInExternally signIn,
        ReturnAddresses returnAddresses,
        SessionCookies session,
        SsoCookies cookies,
        ILogger<SignInExternally> logger
    )
    {
        var query = http.Request.Query;
        if (cookies.Take(http, query["state"].ToString()) is not { } attempt)
        {
            return SsoProblemPage.Show(SsoProblem.AttemptLost, returnAddresses.Default);
        }

        var provider = await Providers(database)
            .SingleOrDefaultAsync(other => other.Id == attempt.ProviderId && other.IsEnabled, http.RequestAborted);
        if (provider is null)
        {
            return SsoProblemPage.Show(SsoProblem.NotOffered, attempt.ReturnUrl);
        }

        try
        {
            var metadata = await documents.FindMetadataAsync(provider.Issuer, http.RequestAborted);
            CheckIssuer(query["iss"], provider, metadata);
            if (query.ContainsKey("error"))
            {
                return SsoProblemPage.Show(SsoProblem.Refused, attempt.ReturnUrl, provider.Name);
            }

            var identity = await exchange.ExecuteAsync(
                provider,
                attempt,
                query["code"].ToString(),
                http.RequestAborted
            );
            var tokens = await signIn.ExecuteAsync(provider, identity, http.ClientAddress(), http.RequestAborted);
            if (tokens is not null)
            {
                session.Set(http.Response, tokens);
                return new SeeOther(attempt.ReturnUrl);
            }

            cookies.Keep(
                http.Response,
                new PendingLink(provider.Id, identity.Issuer, identity.Subject, attempt.ReturnUrl)
            );
            return new SeeOther(LinkEndpoints.Path);
        }
        catch (ProviderUnavailableException exception)
        {
            Unavailable(logger, provider.Issuer, exception);
            return SsoProblemPage.Show(SsoProblem.ProviderUnavailable, attempt.ReturnUrl, provider.Name);
        }
        catch (InvalidProviderResponseException exception)
        {
            NotProven(logger, provider.Issuer, exception);
            return SsoProblemPage.Show(SsoProblem.NotProven, attempt.ReturnUrl, provider.Name);
        }
        catch (InvalidCredentialsException)
        {
            return SsoProblemPage.Show(SsoProblem.Refused, attempt.ReturnUrl, provider.Name);
        }
    }

    /// <summary>An answer of another provider than the one that was asked is an attack (RFC 9207).</summary>
    private static void CheckIssuer(string? issuer, IdentityProvider provider, ProviderMetadata metadata)
    {
        if (issuer != provider.Issuer && (issuer is not null || metadata.NamesIssuerInResponse))
        {
            throw new InvalidProviderResponseException($"The answer names the issuer '{issuer}'.");
        }
    }

    private static string AuthorizationAddress(
        IdentityProvider provider,
        ProviderMetadata metadata,
        AuthorizationAttempt attempt
    )
    {
        var query = new QueryBuilder
        {
            { "response_type", "code" },
            { "client_id", provider.ClientId },
            { "redirect_uri", attempt.RedirectUri },
            { "scope", string.Join(' ', provider.Scopes.Prepend("openid").Distinct(StringComparer.Ordinal)) },
            { "state", attempt.State },
            { "nonce", attempt.Nonce },
            { "code_challenge", attempt.CodeChallenge },
            { "code_challenge_method", "S256" },
        };
        var endpoint = metadata.AuthorizationEndpoint;
        var own = endpoint.Query.TrimStart('?');
        return endpoint.GetLeftPart(UriPartial.Path) + query + (own.Length > 0 ? "&" + own : string.Empty);
    }

    private static IQueryable<IdentityProvider> Providers(LavamediaDbContext database) =>
        database
            .Set<IdentityProvider>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Include(provider => provider.RoleMappings)
                .ThenInclude(mapping => mapping.Role)
            .AsTracking();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The identity provider {Issuer} is not available.")]
    private static partial void Unavailable(ILogger logger, string issuer, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The identity provider {Issuer} answered, but proved nothing.")]
    private static partial void NotProven(ILogger logger, string issuer, Exception exception);
}
