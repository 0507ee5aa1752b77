using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.Pages.Invitation;

/// <summary>Makes an account the own of who was invited.</summary>
public partial class InvitationPage : ComponentBase
{
    /// <summary>What the link of the mail carries.</summary>
    [Parameter]
    public string Token { get; set; } = string.Empty;

    /// <summary>The address that was invited.</summary>
    [Parameter]
    public string Email { get; set; } = string.Empty;

    /// <summary>The name so far.</summary>
    [Parameter]
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Why the last attempt failed.</summary>
    [Parameter]
    public string? Problem { get; set; }
}
