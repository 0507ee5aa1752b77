using System.Net;
using System.Text.RegularExpressions;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing.Database;
using Lavamedia.Testing.Mail;

namespace Lavamedia.Api.Tests.Mail;

/// <summary>The product with a real mail server: encrypted, signed in, and tried again until the mail is accepted.</summary>
public sealed class MailServerTests
{
    [Fact]
    public async Task W4_a_mail_goes_out_encrypted_and_signed_in_and_again_after_a_refusal()
    {
        await using var server = await SmtpServer.StartAsync(refusals: 2);
        await using var database = await TestDatabase.CreateAsync("accounts", DemoDatabase.PrepareAsync);
        var folder = Directory.CreateTempSubdirectory("lavamedia-mail-").FullName;
        try
        {
            var settings = DemoDatabase.Settings(database.ConnectionString, folder);
            settings["Lavamedia:Mail:Host"] = "localhost";
            settings["Lavamedia:Mail:Port"] = $"{server.Port}";
            settings["Lavamedia:Mail:UserName"] = SmtpServer.UserName;
            settings["Lavamedia:Mail:Password"] = SmtpServer.Password;
            settings["Lavamedia:Mail:From"] = "news@lavamedia.example";
            // Trusts the server of the test, as an operator would trust a certificate authority of his own.
            settings["SSL_CERT_FILE"] = server.CertificateFile;
            await using var host = HostProcess.Start(settings);
            await host.UntilReadyAsync();
            await AskForResetAsync(host.Address);

            for (var refusal = 0; refusal < 2; refusal++)
            {
                (await server.NextAsync("auth")).GetProperty("isEncrypted").GetBoolean().ShouldBeTrue();
                await server.NextAsync("refused");
            }

            await server.NextAsync("auth");
            var mail = await server.NextAsync("mail");
            mail.GetProperty("isEncrypted").GetBoolean().ShouldBeTrue();
            mail.GetProperty("user").GetString().ShouldBe(SmtpServer.UserName);
            mail.GetProperty("from").GetString().ShouldBe("news@lavamedia.example");
            mail.GetProperty("to")[0].GetString().ShouldBe(DemoDatabase.Editor);
            mail.GetProperty("headers")
                .EnumerateArray()
                .Select(header => header.GetString())
                .ShouldContain("auto-submitted");
            // The link of the mail that arrived is the one that is good.
            var link = Regex.Match(mail.GetProperty("text").GetString()!, @"https?://\S+token=\S+").Value;
            WebUtility.HtmlDecode(mail.GetProperty("html").GetString()!).ShouldContain(link);
            using var client = new HttpClient { BaseAddress = host.Address };
            using var page = await client.GetAsync(new Uri(link).PathAndQuery);
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await page.Content.ReadAsStringAsync()).ShouldContain("name=\"password\"");
            server.Rest().ShouldBeEmpty("one mail is sent once");
            host.Output.ShouldNotContain(link.Split("token=")[1]);
            host.Output.ShouldNotContain(SmtpServer.Password);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task AskForResetAsync(Uri address)
    {
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var client = new HttpClient(handler) { BaseAddress = address };
        var page = await client.GetStringAsync("/auth/forgotten-password");
        var token = Regex.Match(page, "name=\"form_token\" value=\"([^\"]*)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([
            KeyValuePair.Create("form_token", WebUtility.HtmlDecode(token)),
            KeyValuePair.Create("email", DemoDatabase.Editor),
        ]);
        using var answer = await client.PostAsync("/auth/forgotten-password", form);
        answer.EnsureSuccessStatusCode();
    }
}
