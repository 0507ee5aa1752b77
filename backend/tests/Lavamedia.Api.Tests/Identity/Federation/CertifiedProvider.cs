using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Lavamedia.Api.Tests.Identity.Federation;

/// <summary>npm's oidc-provider, run by Node beside the test.</summary>
internal sealed class CertifiedProvider : IAsyncDisposable
{
    private readonly Process process;

    private CertifiedProvider(Process process, string issuer) => (this.process, Issuer) = (process, issuer);

    public string Issuer { get; }

    public static async Task<CertifiedProvider> StartAsync(params string[] redirectUris)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Script());
        // Whatever port is free.
        start.ArgumentList.Add("0");
        start.ArgumentList.Add(ScriptedProvider.ClientId);
        start.ArgumentList.Add(ScriptedProvider.ClientSecret);
        foreach (var uri in redirectUris)
        {
            start.ArgumentList.Add(uri);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("issuer ", StringComparison.Ordinal))
            {
                return new CertifiedProvider(process, line["issuer ".Length..]);
            }
        }

        throw new InvalidOperationException("oidc-provider ended before it said where it is.");
    }

    /// <summary>What the person does there: types a name, and agrees.</summary>
    /// <returns>Where the provider sends the browser back to.</returns>
    public async Task<string> ApproveAsync(Uri authorization, string account)
    {
        using var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
        };
        using var client = new HttpClient(handler);
        var (method, address, fields) = (HttpMethod.Get, authorization, new Dictionary<string, string>());
        for (var step = 0; step < 12; step++)
        {
            using var request = new HttpRequestMessage(method, address);
            request.Content = method == HttpMethod.Post ? new FormUrlEncodedContent(fields) : null;
            using var response = await client.SendAsync(request);
            if (response.Headers.Location is { } location)
            {
                (method, address) = (HttpMethod.Get, new Uri(address, location));
                if (address.Authority != new Uri(Issuer).Authority)
                {
                    return address.PathAndQuery;
                }

                continue;
            }

            var page = await response.Content.ReadAsStringAsync();
            var prompt = Regex.Match(page, "name=\"prompt\" value=\"(\\w+)\"").Groups[1].Value;
            prompt.ShouldNotBeEmpty(page);
            fields = new Dictionary<string, string>
            {
                ["prompt"] = prompt,
                ["login"] = account,
                ["password"] = "any",
            };
            address = new Uri(address, Regex.Match(page, "action=\"([^\"]+)\"").Groups[1].Value);
            method = HttpMethod.Post;
        }

        throw new InvalidOperationException("The provider went round in circles.");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string Script([CallerFilePath] string file = "") =>
        Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(file)!, "../../../Lavamedia.Testing/OpenIdConnect/oidc-provider.mjs")
        );
}
