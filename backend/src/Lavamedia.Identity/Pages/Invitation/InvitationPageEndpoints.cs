using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Pages.Problem;
using Lavamedia.Identity.Pages.SigningIn;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Identity.Users.Lifecycle;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Lavamedia.Identity.Pages.Invitation;

/// <summary>Makes an invited person's account theirs; then they sign in.</summary>
internal static class InvitationPageEndpoints
{
    public const string Path = "/auth/invitation";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(Path);
        pages.MapGet("/", ShowAsync);
        pages.MapPost("/", AcceptAsync);
    }

    private static async Task<IResult> ShowAsync(string? token, AcceptInvitation accept, HttpContext http) =>
        await accept.FindAsync(token ?? string.Empty, http.RequestAborted) is { } user
            ? Page(token!, user, user.DisplayName, problem: null, StatusCodes.Status200OK)
            : ProblemPage.Show(ProblemPageReason.InvalidLink);

    private static async Task<IResult> AcceptAsync(
        HttpContext http,
        AcceptInvitation accept,
        ReturnAddresses returnAddresses,
        IStringLocalizer<InvitationPage> texts
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var token = form.Text("token");
        var name = form.Text("displayName");
        if (await accept.FindAsync(token, http.RequestAborted) is not { } user)
        {
            return ProblemPage.Show(ProblemPageReason.InvalidLink);
        }

        if (CheckProfile.Name(name, "displayName") is not null)
        {
            var problem = texts["NameMissing", User.MaximumNameLength];
            return Page(token, user, name, problem, StatusCodes.Status400BadRequest);
        }

        try
        {
            var weakness = await accept.ExecuteAsync(
                token,
                name,
                form.Secret("password"),
                http.ClientAddress(),
                http.RequestAborted
            );
            return weakness is { } why
                ? Page(
                    token,
                    user,
                    name,
                    texts[why.ToString(), PasswordRules.MinimumLength],
                    StatusCodes.Status400BadRequest
                )
                : new SeeOther(SignInPageEndpoints.WelcomeAddressFor(returnAddresses.Default, user.Email));
        }
        catch (Exception refusal) when (refusal is InvalidOneTimeLinkException or TooManyAttemptsException)
        {
            return ProblemPage.Show(ProblemPageReason.InvalidLink);
        }
    }

    private static RazorComponentResult<InvitationPage> Page(
        string token,
        User user,
        string name,
        string? problem,
        int status
    ) =>
        new(
            new
            {
                Token = token,
                user.Email,
                DisplayName = name,
                Problem = problem,
            }
        )
        {
            StatusCode = status,
        };
}
