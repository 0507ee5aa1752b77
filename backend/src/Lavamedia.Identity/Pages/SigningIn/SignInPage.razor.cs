using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.Pages.SigningIn;

/// <summary>Asks who somebody is, by password, passkey or elsewhere.</summary>
public partial class SignInPage : ComponentBase
{
    /// <summary>Where to go when it is done; checked.</summary>
    [Parameter]
    public string ReturnUrl { get; set; } = string.Empty;

    /// <summary>The address as it was typed, or as the caller suggests it.</summary>
    [Parameter]
    public string? Email { get; set; }

    /// <summary>Why the last attempt failed.</summary>
    [Parameter]
    public string? Problem { get; set; }

    /// <summary>Whether the account has just become the person's own.</summary>
    [Parameter]
    public bool IsWelcome { get; set; }
}
