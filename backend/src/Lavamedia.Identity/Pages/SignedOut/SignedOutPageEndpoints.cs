using Lavamedia.Identity.Pages.SigningIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Identity.Pages.SignedOut;

/// <summary>Where a sign-out ends that has nowhere else to go.</summary>
internal static class SignedOutPageEndpoints
{
    public const string Path = "/auth/signed-out";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPages(Path)
            .MapGet(
                "/",
                (ReturnAddresses returnAddresses) =>
                    new RazorComponentResult<SignedOutPage>(
                        new { SignInAddress = SignInPageEndpoints.AddressFor(returnAddresses.Default) }
                    )
            );
}
