using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>Makes a code for what a person agreed to.</summary>
internal sealed class IssueAuthorizationCode(LavamediaDbContext context, IOptions<OpenIdConnectSettings> settings)
{
    public async Task<string> ExecuteAsync(
        AuthorizationRequest request,
        BrowserSession session,
        CancellationToken cancellationToken
    )
    {
        var code = OpaqueToken.Create();
        var scopes = request.Scopes.ToArray();
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO authorization_codes
                (id, code_hash, client_id, session_id, redirect_uri, code_challenge, nonce, scopes, expires_at)
            VALUES ({Guid.CreateVersion7()}, {OpaqueToken.Hash(code)}, {request.Client.Id}, {session.Id},
                    {request.RedirectUri}, {request.CodeChallenge}, {request.Nonce}, {scopes},
                    now() + {settings.Value.CodeLifetime})
            """,
            cancellationToken
        );
        return code;
    }
}
