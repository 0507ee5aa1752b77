using System.Security.Claims;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Factors;
using Lavamedia.Identity.Factors.Authenticators;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tests.Users;
using Lavamedia.Identity.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Tests.Factors;

public sealed class SecondFactorTests(AccountFixture accounts) : IClassFixture<AccountFixture>
{
    [Fact]
    public async Task A_code_is_asked_for_after_the_password_and_then_signs_in()
    {
        var (user, secret, _) = await EnrolAsync();
        var transaction = await BeginAsync(user);
        // The code that enrolled is used up: the next step's is taken, for clocks may be ahead.
        var code = TimeCodes.At(secret, DateTimeOffset.UtcNow.AddSeconds(30));
        var tokens = await CompleteAsync(transaction, code);
        tokens.UserId.ShouldBe(user.Id);
        var methods = await accounts.ReadAsync(database =>
            database
                .Set<Session>()
                .Where(session => session.UserId == user.Id)
                .OrderByDescending(session => session.CreatedAt)
                .Select(session => session.Methods)
                .FirstAsync()
        );
        methods.ShouldBe(["pwd", "otp", "mfa"]);
    }

    [Fact]
    public async Task T10_a_code_is_taken_once_even_by_two_sign_ins_at_once()
    {
        var (user, secret, _) = await EnrolAsync();
        var code = TimeCodes.At(secret, DateTimeOffset.UtcNow.AddSeconds(30));
        var first = await BeginAsync(user);
        var second = await BeginAsync(user);
        var results = await Task.WhenAll(TryAsync(first, code), TryAsync(second, code));
        results.Count(succeeded => succeeded).ShouldBe(1);
    }

    [Fact]
    public async Task T10_what_was_proven_belongs_to_one_sign_in_and_ends_with_it()
    {
        var (user, secret, recovery) = await EnrolAsync();
        var transaction = await BeginAsync(user);
        await CompleteAsync(transaction, TimeCodes.At(secret, DateTimeOffset.UtcNow.AddSeconds(30)));
        await Should.ThrowAsync<SignInTransactionEndedException>(() => CompleteAsync(transaction, recovery.Codes[0]));
        await Should.ThrowAsync<SignInTransactionEndedException>(() => CompleteAsync("made-up", recovery.Codes[0]));

        var changed = await BeginAsync(user);
        await accounts.ReadAsync(database =>
            database.Database.ExecuteSqlAsync(
                $"UPDATE users SET security_stamp = gen_random_uuid() WHERE id = {user.Id}"
            )
        );
        await Should.ThrowAsync<SignInTransactionEndedException>(() => CompleteAsync(changed, recovery.Codes[0]));
    }

    [Fact]
    public async Task T9_codes_cannot_be_guessed_within_one_sign_in_nor_over_many()
    {
        var (user, _, _) = await EnrolAsync();
        var transaction = await BeginAsync(user);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await Should.ThrowAsync<InvalidCodeException>(() => CompleteAsync(transaction, "000000"));
        }

        await Should.ThrowAsync<SignInTransactionEndedException>(() => CompleteAsync(transaction, "000000"));
        var address = accounts.NewAddress();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var next = await BeginAsync(user);
            await Should.ThrowAsync<InvalidCodeException>(() => CompleteAsync(next, "000000", address));
        }

        var last = await BeginAsync(user);
        await Should.ThrowAsync<TooManyAttemptsException>(() => CompleteAsync(last, "000000", address));
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once()
    {
        var (user, _, recovery) = await EnrolAsync();
        recovery.Codes.Distinct().Count().ShouldBe(10);
        var written = recovery.Codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);
        (await CompleteAsync(await BeginAsync(user), written)).UserId.ShouldBe(user.Id);
        var again = await BeginAsync(user);
        await Should.ThrowAsync<InvalidCodeException>(() => CompleteAsync(again, recovery.Codes[3]));
    }

    [Fact]
    public async Task T10_factors_change_only_shortly_after_a_sign_in()
    {
        var user = await accounts.AddUserAsync("member");
        await accounts.SignInAsync(user.Email);
        await accounts.ReadAsync(database =>
            database.Database.ExecuteSqlAsync(
                $"UPDATE sessions SET authenticated_at = now() - interval '11 minutes' WHERE user_id = {user.Id}"
            )
        );
        var result = await ActAsync(user, (EnrolAuthenticator enrol) => enrol.BeginAsync(CancellationToken.None));
        result.Errors!.Single().ShouldBeOfType<RecentSignInRequiredError>();
    }

    [Fact]
    public async Task E1_the_database_holds_neither_the_secret_nor_a_recovery_code()
    {
        var (user, secret, recovery) = await EnrolAsync();
        var rows = await accounts.ReadAsync(database =>
            database
                .Database.SqlQuery<string>(
                    $"""
                    SELECT user_authenticators::text || string_agg(user_recovery_codes::text, '') AS "Value"
                    FROM user_authenticators JOIN user_recovery_codes USING (user_id)
                    WHERE user_id = {user.Id} GROUP BY user_authenticators.*
                    """
                )
                .SingleAsync()
        );
        rows.ShouldNotContain(Base32.Encode(secret));
        rows.ShouldNotContain(Convert.ToBase64String(secret));
        recovery.Codes.ShouldAllBe(code => !rows.Contains(code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task T7_a_reset_link_sets_the_password_once_ends_all_sessions_and_asks_for_the_code_still()
    {
        var (user, _, recovery) = await EnrolAsync();
        await using (var scope = accounts.Host.Scope())
        {
            var request = scope.ServiceProvider.GetRequiredService<RequestPasswordReset>();
            await request.ExecuteAsync(user.Email.ToUpperInvariant(), accounts.NewAddress(), CancellationToken.None);
            await request.ExecuteAsync("nobody@lavamedia.example", accounts.NewAddress(), CancellationToken.None);
        }

        await accounts.RunJobsAsync();
        accounts.Mails.To("nobody@lavamedia.example").ShouldBeEmpty();
        var token = accounts.Mails.TokenTo(user.Email);
        await using (var scope = accounts.Host.Scope())
        {
            var reset = scope.ServiceProvider.GetRequiredService<ResetPassword>();
            (
                await reset.ExecuteAsync(
                    token,
                    "un volcan sous la neige",
                    accounts.NewAddress(),
                    CancellationToken.None
                )
            ).ShouldBeNull();
            await Should.ThrowAsync<OneTimeTokens.InvalidOneTimeLinkException>(() =>
                reset.ExecuteAsync(token, "un volcan sous la neige", accounts.NewAddress(), CancellationToken.None)
            );
        }

        var alive = await accounts.ReadAsync(database =>
            database.Set<Session>().CountAsync(session => session.UserId == user.Id && session.RevokedAt == null)
        );
        alive.ShouldBe(0);
        var unfinished = await Should.ThrowAsync<SecondFactorRequiredException>(() =>
            accounts.SignInAsync(user.Email, "un volcan sous la neige")
        );
        (await CompleteAsync(unfinished.Transaction, recovery.Codes[0])).UserId.ShouldBe(user.Id);
    }

    [Theory]
    // RFC 6238, appendix B, the last six of its eight digits.
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        TimeCodes.At("12345678901234567890"u8.ToArray(), DateTimeOffset.FromUnixTimeSeconds(seconds)).ShouldBe(code);

    private async Task<(User User, byte[] Secret, RecoveryCodes Recovery)> EnrolAsync()
    {
        var user = await accounts.AddUserAsync("member");
        await accounts.SignInAsync(user.Email);
        var enrolment = (
            await ActAsync(user, (EnrolAuthenticator enrol) => enrol.BeginAsync(CancellationToken.None))
        ).Value!;
        enrolment.Uri.ShouldContain(enrolment.Secret);
        var secret = Decode(enrolment.Secret);
        var code = TimeCodes.At(secret, DateTimeOffset.UtcNow);
        var result = await ActAsync(
            user,
            (EnrolAuthenticator enrol) => enrol.ConfirmAsync(enrolment.Transaction, code, CancellationToken.None)
        );
        result.Errors.ShouldBeNull();
        return (user, secret, result.Value!);
    }

    private async Task<MutationResult<T>> ActAsync<TCommand, T>(User user, Func<TCommand, Task<MutationResult<T>>> act)
        where TCommand : notnull
    {
        var session = await accounts.ReadAsync(database =>
            database
                .Set<Session>()
                .Where(other => other.UserId == user.Id)
                .OrderByDescending(other => other.CreatedAt)
                .Select(other => other.Id)
                .FirstAsync()
        );
        await using var scope = accounts.Host.Scope(user.Id);
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sid", session.ToString())], "test")),
        };
        return await act(scope.ServiceProvider.GetRequiredService<TCommand>());
    }

    private async Task<string> BeginAsync(User user) =>
        (await Should.ThrowAsync<SecondFactorRequiredException>(() => accounts.SignInAsync(user.Email))).Transaction;

    private async Task<SessionTokens> CompleteAsync(
        string transaction,
        string code,
        System.Net.IPAddress? address = null
    )
    {
        await using var scope = accounts.Host.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<CompleteSignIn>()
            .ExecuteAsync(transaction, code, address ?? accounts.NewAddress(), CancellationToken.None);
    }

    private async Task<bool> TryAsync(string transaction, string code)
    {
        try
        {
            await CompleteAsync(transaction, code);
            return true;
        }
        catch (InvalidCodeException)
        {
            return false;
        }
    }

    private static byte[] Decode(string letters)
    {
        var bits = string.Concat(
            letters.Select(letter =>
                Convert
                    .ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2)
                    .PadLeft(5, '0')
            )
        );
        return
        [
            .. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2)),
        ];
    }
}
