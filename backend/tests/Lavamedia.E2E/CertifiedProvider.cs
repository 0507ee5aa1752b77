using System.Diagnostics;

namespace Lavamedia.E2E;

/// <summary>npm's oidc-provider, run by Node beside the tests: whoever types a name there is that person, and of the newsroom's group.</summary>
internal sealed class CertifiedProvider : IAsyncDisposable
{
    public const string ClientId = "lavamedia";
    public const string ClientSecret = "only for these tests";
    private readonly Process process;

    private CertifiedProvider(Process process) => this.process = process;

    /// <summary>The address that it gives somebody by the name of his account.</summary>
    public static string EmailOf(string account) => $"{account}@media.example";

    public static async Task<CertifiedProvider> StartAsync()
    {
        var back = new[] { Installation.Admin, Installation.Api }.Select(origin =>
            new Uri(origin, "/auth/sso/callback").ToString()
        );
        var start = new ProcessStartInfo(
            "node",
            [
                Repository.PathOf("backend/tests/Lavamedia.Testing/OpenIdConnect/oidc-provider.mjs"),
                $"{Installation.Provider.Port}",
                ClientId,
                ClientSecret,
                .. back,
            ]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("issuer ", StringComparison.Ordinal))
            {
                return new CertifiedProvider(process);
            }
        }

        throw new InvalidOperationException("oidc-provider ended before it said where it is.");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
