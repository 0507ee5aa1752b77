using System.Net;
using System.Runtime.CompilerServices;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Tests.Sessions;

public sealed class SignInTests(IdentityFixture identity) : IClassFixture<IdentityFixture>
{
    [Theory]
    [InlineData(IdentityFixture.Email)]
    [InlineData("nobody@lavamedia.example")]
    [InlineData("invited@lavamedia.example")]
    [InlineData("suspended@lavamedia.example")]
    public async Task T7_every_account_costs_one_hash_also_one_that_is_not_there(string email)
    {
        await AddAsync("invited", "INVITED", "NULL");
        await AddAsync("suspended", "SUSPENDED", "password_hash");
        var hasher = new CountingHasher();
        await using var services = identity.Host.Compose(
            [new IdentityModule()],
            services => IdentityFixture.Configure(services).AddSingleton<IPasswordHasher<User>>(hasher)
        );
        await using var scope = services.CreateAsyncScope();
        var signIn = scope.ServiceProvider.GetRequiredService<SignIn>();
        hasher.Checked = 0;
        await Should.ThrowAsync<InvalidCredentialsException>(() =>
            signIn.SignInAsync(email, "wrong", IPAddress.Parse("198.51.100.77"), CancellationToken.None)
        );
        hasher.Checked.ShouldBe(1);
    }

    [Fact]
    public async Task T9_an_address_that_is_written_in_other_letters_counts_as_the_same_account()
    {
        string[] writings = ["a@lavamedia.example", "A@lavamedia.example", " a@LAVAMEDIA.example"];
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await Should.ThrowAsync<InvalidCredentialsException>(() =>
                identity.SignInAsync(writings[attempt % writings.Length], "wrong")
            );
        }

        await Should.ThrowAsync<TooManyAttemptsException>(() => identity.SignInAsync(writings[1], "wrong"));
    }

    [Fact]
    public async Task T9_a_stranger_cannot_lock_the_owner_out()
    {
        await identity.SignInAsync();
        await identity.ExecuteAsync(
            $"""
            INSERT INTO sign_in_attempts (id, account_hash, address, attempted_at)
            SELECT gen_random_uuid(), sha256({IdentityFixture.Email}::bytea), '198.51.100.9', now()
            FROM generate_series(1, 1000)
            """
        );
        (await identity.SignInAsync()).DisplayName.ShouldBe("Reporter");
    }

    private Task AddAsync(string name, string status, string hash) =>
        identity.ExecuteAsync(
            FormattableStringFactory.Create(
                $$"""
                INSERT INTO users (id, email, password_hash, status, kind, display_name, slug, has_public_profile, security_stamp)
                SELECT gen_random_uuid(), '{{name}}@lavamedia.example', {{hash}}, '{{status}}', 'PERSON', '{{name}}', '{{name}}', false,
                       gen_random_uuid()
                FROM users WHERE email = '{{IdentityFixture.Email}}'
                  AND NOT EXISTS (SELECT FROM users AS other WHERE other.slug = '{{name}}')
                """
            )
        );

    /// <summary>Counts what would cost a hash.</summary>
    private sealed class CountingHasher : IPasswordHasher<User>
    {
        private readonly PasswordHasher<User> inner = new();

        public int Checked { get; set; }

        public string HashPassword(User user, string password) => inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(
            User user,
            string hashedPassword,
            string providedPassword
        )
        {
            Checked++;
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
