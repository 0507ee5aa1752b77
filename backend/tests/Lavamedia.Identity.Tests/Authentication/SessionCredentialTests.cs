using System.Collections.Frozen;
using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lavamedia.Identity.Tests.Authentication;

public sealed class SessionCredentialTests(IdentityFixture identity) : IClassFixture<IdentityFixture>
{
    private static readonly Guid Section = Guid.NewGuid();

    [Fact]
    public async Task Z1_a_token_with_scopes_allows_no_more_in_sections_than_elsewhere()
    {
        var tokens = await identity.SignInAsync();
        var session = await identity
            .Host.Services.GetRequiredService<AccessTokens>()
            .CheckAsync(tokens.AccessToken.Value);
        using var directory = new SessionDirectory(
            identity.Host.Services.GetRequiredService<NpgsqlDataSource>(),
            [new SectionRights()],
            identity.Host.Services.GetRequiredService<IOptions<SessionSettings>>()
        );

        var whole = await LookAsync(session!, directory);
        whole.Areas.Codes.ShouldBe(["content.publish", "content.update_any"], ignoreOrder: true);
        var narrowed = await LookAsync(
            session! with
            {
                Scopes = new[] { "openid", "content.publish" }.ToFrozenSet(),
            },
            directory
        );
        narrowed.Areas.Codes.ShouldBe(["content.publish"]);
        narrowed.Areas.Of("content.publish").ShouldBe([Section]);
    }

    private static async Task<SessionUser> LookAsync(CheckedAccessToken token, SessionDirectory directory) =>
        (await new SessionCredential(token, directory).LookAgainAsync(CancellationToken.None)).ShouldNotBeNull();

    private sealed class SectionRights : IPermissionAreaSource
    {
        public Task<PermissionAreas> FindAsync(Guid userId, CancellationToken cancellationToken) =>
            Task.FromResult(
                new PermissionAreas([
                    KeyValuePair.Create<string, IEnumerable<Guid>>("content.publish", [Section]),
                    KeyValuePair.Create<string, IEnumerable<Guid>>("content.update_any", [Section]),
                ])
            );
    }
}
