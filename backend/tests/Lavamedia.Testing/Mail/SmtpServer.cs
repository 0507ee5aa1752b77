using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Threading.Channels;

namespace Lavamedia.Testing.Mail;

/// <summary>A real mail server beside the test, npm's smtp-server run by Node: it speaks STARTTLS and AUTH, and refuses when told to.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    /// <summary>The name that it lets in.</summary>
    public const string UserName = "lavamedia";

    /// <summary>The password to the name.</summary>
    public const string Password = "a password: with+odd/characters%";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly string folder;
    private readonly Channel<JsonElement> events = Channel.CreateUnbounded<JsonElement>();

    private SmtpServer(Process process, string folder) => (this.process, this.folder) = (process, folder);

    /// <summary>Where it listens.</summary>
    public int Port { get; private set; }

    /// <summary>The file of its certificate, for <c>localhost</c>; nobody trusts it who is not told to.</summary>
    public string CertificateFile => Path.Combine(folder, "certificate.pem");

    /// <summary>Starts it.</summary>
    /// <param name="encrypts">Whether it offers STARTTLS.</param>
    /// <param name="refusals">How many mails it refuses for now before it takes one.</param>
    public static async Task<SmtpServer> StartAsync(bool encrypts = true, int refusals = 0)
    {
        var folder = Directory.CreateTempSubdirectory("lavamedia-smtp-").FullName;
        var (certificate, key) = (Path.Combine(folder, "certificate.pem"), Path.Combine(folder, "key.pem"));
        await WriteCertificateAsync(certificate, key);
        var options = new
        {
            certificate,
            key,
            user = UserName,
            password = Password,
            encrypts,
            refusals,
        };
        var start = new ProcessStartInfo("node", [Script(), JsonSerializer.Serialize(options)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var server = new SmtpServer(process, folder);
        process.OutputDataReceived += server.Hear;
        process.BeginOutputReadLine();
        server.Port = (await server.NextAsync("listening")).GetProperty("port").GetInt32();
        return server;
    }

    /// <summary>The next thing that happens at it, which is expected to be of a kind: <c>mail</c>, <c>refused</c>, <c>auth</c>.</summary>
    public async Task<JsonElement> NextAsync(string kind)
    {
        using var patience = new CancellationTokenSource(Patience);
        var happened = await events.Reader.ReadAsync(patience.Token);
        return happened.GetProperty("event").GetString() == kind
            ? happened
            : throw new InvalidOperationException($"Expected '{kind}' at the mail server, but got {happened}.");
    }

    /// <summary>What happened that nobody asked for yet.</summary>
    public IReadOnlyList<JsonElement> Rest()
    {
        var rest = new List<JsonElement>();
        while (events.Reader.TryRead(out var happened))
        {
            rest.Add(happened);
        }

        return rest;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            events.Writer.TryWrite(JsonSerializer.Deserialize<JsonElement>(text));
        }
    }

    private static async Task WriteCertificateAsync(string certificateFile, string keyFile)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(
                certificateAuthority: true,
                hasPathLengthConstraint: false,
                pathLengthConstraint: 0,
                critical: true
            )
        );
        using var certificate = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1),
            DateTimeOffset.UtcNow.AddDays(1)
        );
        await File.WriteAllTextAsync(certificateFile, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
    }

    // Beside this file, so that Node finds the repository's packages.
    private static string Script([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "smtp-server.mjs");
}
