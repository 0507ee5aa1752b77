using Microsoft.Extensions.Caching.Memory;
using Npgsql;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>The providers that the sign-in page offers, remembered for a few seconds: the page is open to everybody.</summary>
internal sealed class SignInProviders(NpgsqlDataSource database) : IDisposable
{
    private static readonly TimeSpan Staleness = TimeSpan.FromSeconds(5);
    private readonly MemoryCache cache = new(new MemoryCacheOptions());

    public async ValueTask<IReadOnlyList<SignInProvider>> ListAsync(CancellationToken cancellationToken) =>
        await cache.GetOrCreateAsync(
            nameof(SignInProviders),
            entry =>
            {
                entry.AbsoluteExpirationRelativeToNow = Staleness;
                return LoadAsync(cancellationToken);
            }
        ) ?? [];

    public void Dispose() => cache.Dispose();

    private async Task<List<SignInProvider>> LoadAsync(CancellationToken cancellationToken)
    {
        var providers = new List<SignInProvider>();
        await using var command = database.CreateCommand(
            "SELECT name, slug FROM identity_providers WHERE is_enabled ORDER BY name, id"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            providers.Add(new SignInProvider(reader.GetString(0), reader.GetString(1)));
        }

        return providers;
    }
}
