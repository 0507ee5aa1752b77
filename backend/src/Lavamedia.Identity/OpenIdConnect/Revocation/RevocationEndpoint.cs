using Lavamedia.Identity.Audit;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Revocation;

/// <summary>Takes a token back (RFC 7009), and with it everything of the same grant. Answers when that is stored (T-5).</summary>
internal sealed class RevocationEndpoint(
    AuthenticateClient authenticate,
    AccessTokens accessTokens,
    EndSession end,
    AuditTrail audit,
    LavamediaDbContext context
)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        OAuthEndpointFilter.Around(
            routes.MapPost(
                OpenIdConnectPaths.Revocation,
                (HttpContext http, RevocationEndpoint endpoint) =>
                    endpoint.AnswerAsync(http.Request, http.RequestAborted)
            )
        );

    private async Task<IResult> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await OAuthForm.ReadAsync(request);
        var client = await authenticate.ExecuteAsync(request, form);
        var token = form.Required("token");
        var hash = OpaqueToken.Hash(token);
        var named = (await accessTokens.CheckAsync(token, cancellationToken))?.SessionId;
        var grant = await context
            .Set<Session>()
            .Where(session =>
                session.ClientId == client.Id
                && (
                    session.Id == named
                    || context.Set<RefreshToken>().Any(row => row.TokenHash == hash && row.SessionId == session.Id)
                )
            )
            .Select(session => new { session.Id, session.UserId })
            .SingleOrDefaultAsync(cancellationToken);
        if (grant is not null)
        {
            audit.Add(SecurityEventType.TokenRevoked, grant.UserId);
            await end.EndAsync(grant.Id, SessionEnd.TokenRevoked, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
        }

        // A token that is unknown is no error: it is not good any more, which is what was asked for.
        return Results.Ok();
    }
}
