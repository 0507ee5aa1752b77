using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Pages.Problem;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users.Account;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Identity.Pages.EmailVerification;

/// <summary>Takes over an address whose mail the person could read.</summary>
internal static class EmailVerificationPageEndpoints
{
    public const string Path = "/auth/verify-email";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(Path);
        pages.MapGet("/", ShowAsync);
        pages.MapPost("/", VerifyAsync);
    }

    private static async Task<IResult> ShowAsync(string? token, VerifyEmail verify, HttpContext http) =>
        await verify.FindAsync(token ?? string.Empty, http.RequestAborted) is { } email
            ? new RazorComponentResult<EmailVerificationPage>(new { Token = token, Email = email })
            : ProblemPage.Show(ProblemPageReason.InvalidLink);

    private static async Task<IResult> VerifyAsync(HttpContext http, VerifyEmail verify)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var token = form.Text("token");
        try
        {
            var email = await verify.FindAsync(token, http.RequestAborted) ?? string.Empty;
            var isFree = await verify.ExecuteAsync(token, http.ClientAddress(), http.RequestAborted);
            return new RazorComponentResult<EmailVerificationPage>(
                new
                {
                    Email = email,
                    IsDone = isFree,
                    IsTaken = !isFree,
                }
            );
        }
        catch (Exception refusal) when (refusal is InvalidOneTimeLinkException or TooManyAttemptsException)
        {
            return ProblemPage.Show(ProblemPageReason.InvalidLink);
        }
    }
}
