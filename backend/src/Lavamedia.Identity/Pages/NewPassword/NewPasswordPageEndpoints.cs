using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Pages.ForgottenPassword;
using Lavamedia.Identity.Pages.Problem;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Lavamedia.Identity.Pages.NewPassword;

/// <summary>Sets a password by a link from a mail.</summary>
internal static class NewPasswordPageEndpoints
{
    public const string Path = "/auth/reset-password";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(Path);
        pages.MapGet("/", ShowAsync);
        pages.MapPost("/", SetAsync);
    }

    private static async Task<IResult> ShowAsync(string? token, ResetPassword reset, HttpContext http) =>
        await reset.IsGoodAsync(token ?? string.Empty, http.RequestAborted)
            ? new RazorComponentResult<NewPasswordPage>(new { Token = token })
            : ProblemPage.Show(ProblemPageReason.InvalidLink, newLink: ForgottenPasswordPageEndpoints.Path);

    private static async Task<IResult> SetAsync(
        HttpContext http,
        ResetPassword reset,
        IStringLocalizer<NewPasswordPage> texts
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var token = form.Text("token");
        try
        {
            var weakness = await reset.ExecuteAsync(
                token,
                form.Secret("password"),
                http.ClientAddress(),
                http.RequestAborted
            );
            return weakness is { } why
                ? new RazorComponentResult<NewPasswordPage>(
                    new { Token = token, Problem = texts[why.ToString(), PasswordRules.MinimumLength].Value }
                )
                {
                    StatusCode = StatusCodes.Status400BadRequest,
                }
                : new RazorComponentResult<NewPasswordPage>(new { IsDone = true });
        }
        catch (Exception refusal) when (refusal is InvalidOneTimeLinkException or TooManyAttemptsException)
        {
            return ProblemPage.Show(ProblemPageReason.InvalidLink, newLink: ForgottenPasswordPageEndpoints.Path);
        }
    }
}
