using Lavamedia.Identity.Keys.DataProtection;
using Lavamedia.Identity.Keys.Signing;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Lavamedia.Testing.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Lavamedia.Identity.Tests.Keys;

/// <summary>T-11: keys rotate without interruption, at any number of instances.</summary>
public sealed class SigningKeyTests : IAsyncLifetime
{
    private TestHost host = null!;

    [Fact]
    public async Task T11_the_first_key_is_the_configured_one_and_is_stored_encrypted()
    {
        var set = await RingAsync();
        set.SigningKey(SigningAlgorithm.RS256).ShouldNotBeNull();
        var stored = await StoredAsync();
        stored.Count.ShouldBe(2);
        var privateKey = Convert.FromBase64String(IdentityFixture.SigningKey);
        SigningAlgorithm.ES256.Read(privateKey).KeyId.ShouldBe(set.SigningKey(SigningAlgorithm.ES256)!.Key.KeyId);
        stored.ShouldNotContain(key => Contains(key.ProtectedKey, privateKey));
    }

    [Fact]
    public async Task T11_instances_that_start_at_once_agree_on_one_key()
    {
        await using var scope = host.Scope();
        var rings = Enumerable
            .Range(0, 8)
            .Select(_ => ActivatorUtilities.CreateInstance<SigningKeyRing>(host.Services));
        await Task.WhenAll(rings.Select(ring => ring.GetAsync(CancellationToken.None).AsTask()));
        (await StoredAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task T11_the_next_key_is_published_before_it_signs_and_the_old_one_until_its_tokens_have_ended()
    {
        var tokens = host.Services.GetRequiredService<AccessTokens>();
        var rotate = host.Services.GetRequiredService<RotateSigningKeys>();
        var old = await IssueAsync(tokens);

        // A day before its time is over, the successor is published; the old key still signs.
        await ExecuteAsync($"UPDATE signing_keys SET signs_from = signs_from - interval '89 days'");
        await rotate.RunAsync(CancellationToken.None);
        await rotate.RunAsync(CancellationToken.None);
        var published = await RingAsync();
        published.Keys.Count.ShouldBe(4);
        published.SigningKey(SigningAlgorithm.ES256)!.Key.KeyId.ShouldBe(new JsonWebToken(old).Kid);

        // Its time has come: it signs, and tokens of its predecessor stay good.
        await ExecuteAsync($"UPDATE signing_keys SET signs_from = signs_from - interval '2 days'");
        using var ring = ActivatorUtilities.CreateInstance<SigningKeyRing>(host.Services);
        using var later = ActivatorUtilities.CreateInstance<AccessTokens>(host.Services, ring);
        var young = await IssueAsync(later);
        new JsonWebToken(young).Kid.ShouldNotBe(new JsonWebToken(old).Kid);
        (await later.CheckAsync(old)).ShouldNotBeNull();
        // An instance that does not know yet looks again when it meets the new name.
        (await tokens.CheckAsync(young)).ShouldNotBeNull();

        // Once no token of the old key can be alive, it is forgotten.
        await ExecuteAsync($"UPDATE signing_keys SET signs_from = signs_from - interval '3 days'");
        await rotate.RunAsync(CancellationToken.None);
        (await StoredAsync()).ShouldNotContain(key => key.KeyId == new JsonWebToken(old).Kid);
    }

    [Fact]
    public async Task T11_the_secret_around_the_key_ring_is_replaced_while_the_previous_one_is_named()
    {
        var before = await IssueAsync(host.Services.GetRequiredService<AccessTokens>());
        await using var provider = host.Compose(
            [new IdentityModule()],
            services =>
                services
                    .PostConfigure<SessionSettings>(settings => settings.SigningKey = IdentityFixture.SigningKey)
                    .PostConfigure<DataProtectionSettings>(settings =>
                        (settings.DataProtectionKey, settings.PreviousDataProtectionKey) = (
                            IdentityFixture.NewKey(),
                            IdentityFixture.SigningKey
                        )
                    )
        );
        (await provider.GetRequiredService<AccessTokens>().CheckAsync(before)).ShouldNotBeNull();
    }

    public async Task InitializeAsync() =>
        host = await TestHost.StartFromModelAsync(
            [new IdentityModule()],
            services =>
                services
                    .PostConfigure<SessionSettings>(settings => settings.SigningKey = IdentityFixture.SigningKey)
                    .PostConfigure<DataProtectionSettings>(settings =>
                        settings.DataProtectionKey = IdentityFixture.SigningKey
                    )
                    // As if time passed between any two questions.
                    .PostConfigure<SigningKeySettings>(settings => settings.Staleness = TimeSpan.Zero)
        );

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    private static bool Contains(byte[] whole, byte[] part) => whole.AsSpan().IndexOf(part) >= 0;

    private static async Task<string> IssueAsync(AccessTokens tokens) =>
        (await tokens.IssueAsync(Guid.NewGuid(), Guid.NewGuid(), CancellationToken.None)).Value;

    private async Task<KeySet> RingAsync() =>
        await host.Services.GetRequiredService<SigningKeyRing>().GetAsync(CancellationToken.None);

    private async Task<List<SigningKey>> StoredAsync()
    {
        await using var scope = host.Scope();
        return await scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Set<SigningKey>().ToListAsync();
    }

    private async Task ExecuteAsync(FormattableString sql)
    {
        await using var scope = host.Scope();
        await scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Database.ExecuteSqlAsync(sql);
    }
}
