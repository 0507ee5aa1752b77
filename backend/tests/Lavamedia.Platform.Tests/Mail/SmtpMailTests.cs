using System.Net.Mail;
using Lavamedia.Platform.Mail;
using Lavamedia.Testing.Mail;
using Microsoft.Extensions.Options;

namespace Lavamedia.Platform.Tests.Mail;

/// <summary>What goes over the wire to a real mail server, and what does not.</summary>
public sealed class SmtpMailTests
{
    private static readonly OutgoingMail Mail = new(
        "zoe@lavamedia.example",
        "Zoé",
        "Votre mot de passe",
        "Bonjour Zoé",
        "<p>Bonjour Zoé</p>"
    );

    [Fact]
    public async Task W4_nothing_in_a_mail_adds_a_header_or_a_recipient()
    {
        await using var server = await SmtpServer.StartAsync(encrypts: false);
        var evil = "Zoé\r\nBcc: everybody@lavamedia.example\r\n\r\nBody";
        await SendAsync(
            server,
            Mail with
            {
                Name = evil,
                Subject = evil,
            },
            settings =>
            {
                settings.FromName = evil;
                settings.UseTls = false;
            }
        );
        (await server.NextAsync("auth")).GetProperty("user").GetString().ShouldBe(SmtpServer.UserName);
        var mail = await server.NextAsync("mail");
        mail.GetProperty("to").EnumerateArray().Select(to => to.GetString()).ShouldBe(["zoe@lavamedia.example"]);
        var headers = mail.GetProperty("headers").EnumerateArray().Select(header => header.GetString()!).ToList();
        headers.ShouldNotContain("bcc");
        headers.Order().ShouldBe(headers.Distinct().Order());
        mail.GetProperty("subject").GetString()!.ShouldStartWith("Zoé");
        mail.GetProperty("subject").GetString()!.ShouldContain("Bcc:");
        mail.GetProperty("toName").GetString()!.ShouldStartWith("Zoé");
        mail.GetProperty("text").GetString()!.Trim().ShouldBe("Bonjour Zoé");
    }

    [Theory]
    [InlineData("zoe@lavamedia.example, everybody@lavamedia.example")]
    [InlineData("Zoé <zoe@lavamedia.example>")]
    [InlineData("zoe@lavamedia.example\r\nRCPT TO:<everybody@lavamedia.example>")]
    public async Task W4_a_mail_goes_to_one_plain_address_or_to_nobody(string address)
    {
        await using var server = await SmtpServer.StartAsync(encrypts: false);
        await Should.ThrowAsync<FormatException>(() =>
            SendAsync(server, Mail with { Address = address }, settings => settings.UseTls = false)
        );
        server.Rest().ShouldBeEmpty();
    }

    [Fact]
    public async Task No_password_and_no_mail_goes_to_a_server_that_is_not_trusted()
    {
        await using var server = await SmtpServer.StartAsync();
        // It offers encryption, with a certificate that nobody vouches for.
        await Should.ThrowAsync<Exception>(() => SendAsync(server, Mail));
        server.Rest().ShouldNotContain(happened => IsGivenAway(happened.GetProperty("event").GetString()!));
    }

    [Fact]
    public async Task No_password_and_no_mail_goes_unencrypted_where_encryption_is_asked_for()
    {
        await using var server = await SmtpServer.StartAsync(encrypts: false);
        await Should.ThrowAsync<SmtpException>(() => SendAsync(server, Mail));
        server.Rest().ShouldNotContain(happened => IsGivenAway(happened.GetProperty("event").GetString()!));
    }

    [Fact]
    public async Task A_server_that_refuses_for_now_or_does_not_know_us_is_an_error_so_that_the_job_is_tried_again()
    {
        await using var server = await SmtpServer.StartAsync(encrypts: false, refusals: 1);
        await Should.ThrowAsync<SmtpException>(() => SendAsync(server, Mail, settings => settings.UseTls = false));
        await server.NextAsync("auth");
        await server.NextAsync("refused");
        await Should.ThrowAsync<SmtpException>(() =>
            SendAsync(
                server,
                Mail,
                settings =>
                {
                    settings.UseTls = false;
                    settings.Password = "wrong";
                }
            )
        );
        await server.NextAsync("auth");
        await SendAsync(server, Mail, settings => settings.UseTls = false);
        await server.NextAsync("auth");
        (await server.NextAsync("mail")).GetProperty("subject").GetString().ShouldBe(Mail.Subject);
    }

    private static bool IsGivenAway(string happened) => happened is "auth" or "mail" or "refused";

    private static Task SendAsync(SmtpServer server, OutgoingMail mail, Action<MailSettings>? change = null)
    {
        var settings = new MailSettings
        {
            Host = "localhost",
            Port = server.Port,
            UserName = SmtpServer.UserName,
            Password = SmtpServer.Password,
        };
        change?.Invoke(settings);
        return new SmtpMailSender(Options.Create(settings)).SendAsync(mail, CancellationToken.None);
    }
}
