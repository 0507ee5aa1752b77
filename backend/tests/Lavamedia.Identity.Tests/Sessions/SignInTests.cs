using System.Diagnostics;
using Lavamedia.Identity.Sessions;

namespace Lavamedia.Identity.Tests.Sessions;

public sealed class SignInTests(IdentityFixture identity) : IClassFixture<IdentityFixture>
{
    private const int Samples = 25;

    [Fact]
    public async Task T7_an_unknown_account_takes_as_long_as_a_known_one()
    {
        await MeasureAsync(IdentityFixture.Email);
        await MeasureAsync("nobody@lavamedia.example");
        var known = new List<TimeSpan>();
        var unknown = new List<TimeSpan>();
        // In turns, so that whatever else the machine does falls on both.
        for (var sample = 0; sample < Samples; sample++)
        {
            known.Add(await MeasureAsync(IdentityFixture.Email));
            unknown.Add(await MeasureAsync($"nobody-{sample}@lavamedia.example"));
        }

        var difference = (Median(known) - Median(unknown)).Duration();
        // Checking no password at all would differ by the whole time of a hash, which is most of the median.
        difference.ShouldBeLessThan(Max(TimeSpan.FromMilliseconds(5), Median(known) / 5));
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

    private async Task<TimeSpan> MeasureAsync(string email)
    {
        await identity.ExecuteAsync($"DELETE FROM sign_in_attempts");
        var clock = Stopwatch.StartNew();
        await Should.ThrowAsync<InvalidCredentialsException>(() => identity.SignInAsync(email, "wrong"));
        return clock.Elapsed;
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
