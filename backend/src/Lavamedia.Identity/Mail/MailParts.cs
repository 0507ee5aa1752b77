using System.Net;

namespace Lavamedia.Platform.Mail;

/// <summary>What a mail of the product consists of; the same in plain text and in HTML.</summary>
/// <param name="Language">The language, for programs that read it out.</param>
/// <param name="Subject">The subject, and the heading.</param>
/// <param name="Greeting">The first line.</param>
/// <param name="Body">What it is about.</param>
/// <param name="Link">What to do, if there is something.</param>
/// <param name="Note">What else is to be known.</param>
/// <param name="Signature">Who writes.</param>
public sealed record MailParts(
    string Language,
    string Subject,
    string Greeting,
    string Body,
    MailLink? Link,
    string Note,
    string Signature
)
{
    /// <summary>The whole as plain text.</summary>
    public string ToText() =>
        Link is null
            ? $"{Greeting}\n\n{Body}\n\n{Note}\n\n{Signature}\n"
            : $"{Greeting}\n\n{Body}\n\n{Link.Label} :\n{Link.Address}\n\n{Note}\n\n{Signature}\n";

    /// <summary>Tables and inline styles, because mail programs know little else; colours as the product's pages have them.</summary>
    public string ToHtml() =>
        $"""
            <!doctype html>
            <html lang="{Language}">
              <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width" />
                <meta name="color-scheme" content="light dark" />
                <title>{Encode(Subject)}</title>
              </head>
              <body style="margin:0;background:#fbf9f6;color:#1b1714;font:16px/1.6 'Schibsted Grotesk',system-ui,sans-serif">
                <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
                  <tr>
                    <td align="center" style="padding:32px 16px">
                      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left">
                        <tr><td style="padding-bottom:16px;border-bottom:1px solid #ded7ce;font:600 20px/1.2 Newsreader,Georgia,serif">Lavamedia</td></tr>
                        <tr>
                          <td style="padding:24px 0">
                            <h1 style="margin:0 0 16px;font:500 28px/1.15 Newsreader,Georgia,serif">{Encode(Subject)}</h1>
                            <p style="margin:0 0 16px">{Encode(Greeting)}</p>
                            <p style="margin:0 0 24px">{Encode(Body)}</p>
            {LinkHtml()}
                            <p style="margin:0;color:#5a514a;font-size:14px">{Encode(Note)}</p>
                          </td>
                        </tr>
                        <tr><td style="padding-top:16px;border-top:1px solid #ded7ce;color:#5a514a;font-size:14px">{Encode(
                Signature
            )}</td></tr>
                      </table>
                    </td>
                  </tr>
                </table>
              </body>
            </html>
            """;

    private string LinkHtml() =>
        Link is null
            ? string.Empty
            : $"""
                            <p style="margin:0 0 16px"><a href="{Encode(Link.Address)}" style="display:inline-block;padding:12px 20px;border-radius:2px;background:#b93815;color:#ffffff;text-decoration:none">{Encode(
                    Link.Label
                )}</a></p>
                            <p style="margin:0 0 24px;color:#5a514a;font-size:14px;word-break:break-all">{Encode(Link.Address)}</p>
                """;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
