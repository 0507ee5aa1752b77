using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.Pages.SignedOut;

/// <summary>Says that somebody is signed out.</summary>
public partial class SignedOutPage : ComponentBase
{
    /// <summary>Where to sign in again.</summary>
    [Parameter]
    public string SignInAddress { get; set; } = string.Empty;
}
