using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lavamedia.Identity.Keys.Signing;

/// <summary>
/// The signing keys of the database, remembered for a minute. Which of them signs is decided by database time, and every
/// key was published days before, so instances agree without talking to each other.
/// </summary>
internal sealed class SigningKeyRing(
    NpgsqlDataSource dataSource,
    IDataProtectionProvider protection,
    RotateSigningKeys rotate,
    IOptions<SigningKeySettings> options,
    TimeProvider clock
) : IDisposable
{
    /// <summary>What private keys are protected for.</summary>
    public const string Purpose = "Lavamedia.SigningKeys";

    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim reading = new(1, 1);
    private KeySet? known;
    private long readAt;

    /// <summary>The keys of now.</summary>
    public async ValueTask<KeySet> GetAsync(CancellationToken cancellationToken) =>
        known is { } keys && clock.GetElapsedTime(readAt) < options.Value.Staleness
            ? keys
            : await ReadAsync(options.Value.Staleness, cancellationToken);

    /// <summary>The key of a name, which another instance may have made a moment ago. Looks again every few seconds at most.</summary>
    public async ValueTask<RingKey?> FindAsync(string? keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
        {
            return null;
        }

        return (await GetAsync(cancellationToken)).Find(keyId)
            ?? (await ReadAsync(ShortestPause, cancellationToken)).Find(keyId);
    }

    /// <summary>The key that signs now.</summary>
    public async ValueTask<RingKey> SigningKeyAsync(SigningAlgorithm algorithm, CancellationToken cancellationToken) =>
        (await GetAsync(cancellationToken)).SigningKey(algorithm)
        ?? throw new InvalidOperationException($"There is no key that signs {algorithm.Name}.");

    public void Dispose() => reading.Dispose();

    private async Task<KeySet> ReadAsync(TimeSpan staleness, CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken);
        try
        {
            if (known is { } keys && clock.GetElapsedTime(readAt) < staleness)
            {
                return keys;
            }

            var present = await LoadAsync(cancellationToken);
            if (SigningAlgorithm.All.Any(algorithm => present.SigningKey(algorithm) is null))
            {
                // The first start of an installation.
                await rotate.RunAsync(cancellationToken);
                present = await LoadAsync(cancellationToken);
            }

            readAt = clock.GetTimestamp();
            return known = present;
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task<KeySet> LoadAsync(CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            SELECT key_id, algorithm, protected_key, signs_from <= now() FROM signing_keys ORDER BY signs_from DESC, id
            """
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var protector = protection.CreateProtector(Purpose);
        var keys = new List<RingKey>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var algorithm = SigningAlgorithm.Named(reader.GetString(1));
            var key =
                known?.Find(reader.GetString(0))?.Key
                ?? algorithm.Read(protector.Unprotect(reader.GetFieldValue<byte[]>(2)));
            keys.Add(new RingKey(algorithm, key, reader.GetBoolean(3)));
        }

        return new KeySet(keys);
    }
}
