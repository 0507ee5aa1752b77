using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Pages.SigningIn;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>
/// Where an identity that nobody has waits for its owner, who signs in here in whatever way the account asks for, and confirms. The page
/// is the same whether or not an account has the person's address (T-6, T-7).
/// </summary>
internal static class LinkEndpoints
{
    public const string Path = "/auth/link";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(Path);
        pages.MapGet("/", ShowAsync);
        pages.MapPost("/", LinkAsync);
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http,
        LavamediaDbContext database,
        SessionAuthenticator sessions,
        SsoCookies cookies,
        ReturnAddresses returnAddresses
    )
    {
        if (await FindAsync(http, database, cookies) is not var (link, provider))
        {
            return SsoProblemPage.Show(SsoProblem.AttemptLost, returnAddresses.Default);
        }

        var userId = await ViewerOfAsync(http, sessions);
        var account = userId is null
            ? null
            : await database
                .Set<User>()
                .IgnoreQueryFilters([VisibilityFilter.Name])
                .Where(user => user.Id == userId)
                .Select(user => user.DisplayName)
                .SingleOrDefaultAsync(http.RequestAborted);
        ReturnAddresses.AllowFormsTo(http, link.ReturnUrl);
        return new RazorComponentResult<LinkPage>(
            new
            {
                Provider = provider.Name,
                Account = account,
                link.ReturnUrl,
            }
        );
    }

    private static async Task<IResult> LinkAsync(
        HttpContext http,
        LavamediaDbContext database,
        SessionAuthenticator sessions,
        SsoCookies cookies,
        LinkLogin command,
        IOptions<SessionSettings> settings,
        ReturnAddresses returnAddresses
    )
    {
        if (await FindAsync(http, database, cookies) is not var (link, provider))
        {
            return SsoProblemPage.Show(SsoProblem.AttemptLost, returnAddresses.Default);
        }

        if (
            await ViewerOfAsync(http, sessions) is not { } userId
            || !await IsRecentAsync(http, database, sessions, settings.Value)
        )
        {
            // Another way in is a factor: only who proved a moment ago who he is adds one (T-10).
            return new SeeOther(SignInPageEndpoints.AddressFor(Path));
        }

        cookies.ForgetLink(http.Response);
        return await command.ExecuteAsync(userId, link, http.RequestAborted)
            ? new SeeOther(link.ReturnUrl)
            : SsoProblemPage.Show(SsoProblem.LinkedElsewhere, link.ReturnUrl, provider.Name);
    }

    private static async Task<(PendingLink Link, IdentityProvider Provider)?> FindAsync(
        HttpContext http,
        LavamediaDbContext database,
        SsoCookies cookies
    )
    {
        if (cookies.FindLink(http.Request) is not { } link)
        {
            return null;
        }

        var provider = await database
            .Set<IdentityProvider>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .SingleOrDefaultAsync(other => other.Id == link.ProviderId && other.IsEnabled, http.RequestAborted);
        return provider is null ? null : (link, provider);
    }

    private static async Task<bool> IsRecentAsync(
        HttpContext http,
        LavamediaDbContext database,
        SessionAuthenticator sessions,
        SessionSettings settings
    ) =>
        sessions.FindCookieToken(http.Request) is { } token
        && await sessions.AuthenticateAsync(token, http.RequestAborted) is { } principal
        && Guid.TryParse(principal.FindFirst("sid")?.Value, out var id)
        && await database
            .Set<Session>()
            .AnyAsync(
                session => session.Id == id && session.AuthenticatedAt > DateTimeOffset.UtcNow - settings.RecentSignIn,
                http.RequestAborted
            );

    /// <summary>Who is signed in by cookie. The form's own token, which no other site has, stands in for the header (G-8).</summary>
    private static async Task<Guid?> ViewerOfAsync(HttpContext http, SessionAuthenticator sessions) =>
        sessions.FindCookieToken(http.Request) is { } token
        && await sessions.AuthenticateAsync(token, http.RequestAborted) is { Identity: ViewerIdentity identity }
            ? identity.User.Id
            : null;
}
