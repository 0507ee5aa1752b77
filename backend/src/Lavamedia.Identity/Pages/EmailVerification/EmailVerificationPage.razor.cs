using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.Pages.EmailVerification;

/// <summary>Makes an address that a mail was sent to the account's own.</summary>
public partial class EmailVerificationPage : ComponentBase
{
    /// <summary>What the link of the mail carries.</summary>
    [Parameter]
    public string Token { get; set; } = string.Empty;

    /// <summary>The address that is proven.</summary>
    [Parameter]
    public string Email { get; set; } = string.Empty;

    /// <summary>Whether the address is the account's now.</summary>
    [Parameter]
    public bool IsDone { get; set; }

    /// <summary>Whether somebody else has it.</summary>
    [Parameter]
    public bool IsTaken { get; set; }
}
