using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Tests.Sessions;

public sealed class RefreshSessionTests(IdentityFixture identity) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task T3_ten_uses_at_once_stay_one_family()
    {
        var first = await identity.SignInAsync();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => identity.RefreshAsync(first.RefreshToken))
        );
        answers.Select(answer => answer.RefreshToken).Distinct().Count().ShouldBe(10);
        var session = await SessionOfAsync(first);
        foreach (var answer in answers)
        {
            (await SessionOfAsync(answer)).ShouldBe(session);
        }

        // One thief among the ten is enough: all of them end together.
        await identity.ExecuteAsync($"UPDATE refresh_tokens SET used_at = used_at - interval '1 minute'");
        await Should.ThrowAsync<InvalidRefreshTokenException>(() => identity.RefreshAsync(first.RefreshToken));
        await Should.ThrowAsync<InvalidRefreshTokenException>(() => identity.RefreshAsync(answers[7].RefreshToken));
        (await IsAliveAsync(session)).ShouldBeFalse();
    }

    [Fact]
    public async Task T3_a_double_send_within_the_leeway_is_forgiven()
    {
        var first = await identity.SignInAsync();
        await identity.RefreshAsync(first.RefreshToken);
        var again = await identity.RefreshAsync(first.RefreshToken);
        (await identity.RefreshAsync(again.RefreshToken)).UserId.ShouldBe(first.UserId);
    }

    [Fact]
    public async Task T3_a_session_ends_at_its_time_however_often_it_is_refreshed()
    {
        var first = await identity.SignInAsync();
        var second = await identity.RefreshAsync(first.RefreshToken);
        second.SessionExpiresAt.ShouldBe(first.SessionExpiresAt);
        var session = await SessionOfAsync(first);
        await identity.ExecuteAsync($"UPDATE sessions SET expires_at = now() WHERE id = {session}");
        await Should.ThrowAsync<InvalidRefreshTokenException>(() => identity.RefreshAsync(second.RefreshToken));
    }

    [Theory]
    [InlineData("UPDATE users SET security_stamp = gen_random_uuid()")]
    [InlineData("UPDATE users SET status = 'SUSPENDED'")]
    public async Task T4_a_changed_password_or_a_suspension_ends_every_session(string change)
    {
        var tokens = await identity.SignInAsync();
        try
        {
            await identity.ExecuteAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(change));
            await Should.ThrowAsync<InvalidRefreshTokenException>(() => identity.RefreshAsync(tokens.RefreshToken));
            (await IsAliveAsync(await SessionOfAsync(tokens))).ShouldBeFalse();
        }
        finally
        {
            await identity.ExecuteAsync($"UPDATE users SET status = 'ACTIVE'");
        }
    }

    [Fact]
    public async Task T3_the_database_holds_no_token_that_could_be_used()
    {
        var tokens = await identity.SignInAsync();
        var stored = Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(OpaqueToken.Hash(tokens.RefreshToken));
        await Should.ThrowAsync<InvalidRefreshTokenException>(() => identity.RefreshAsync(stored));
    }

    private async Task<Guid> SessionOfAsync(SessionTokens tokens) =>
        (await identity.Host.Services.GetRequiredService<AccessTokens>().CheckAsync(tokens.AccessToken.Value))
            .ShouldNotBeNull()
            .SessionId;

    private async Task<bool> IsAliveAsync(Guid session) =>
        await identity.Host.Services.GetRequiredService<SessionDirectory>().FindAsync(session, CancellationToken.None)
            is not null;
}
