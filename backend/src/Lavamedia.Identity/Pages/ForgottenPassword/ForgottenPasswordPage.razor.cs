using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.Pages.ForgottenPassword;

/// <summary>Asks where to send a link for a new password.</summary>
public partial class ForgottenPasswordPage : ComponentBase
{
    /// <summary>The address as it was typed.</summary>
    [Parameter]
    public string? Email { get; set; }

    /// <summary>Why the last attempt failed.</summary>
    [Parameter]
    public string? Problem { get; set; }

    /// <summary>Whether the wish was taken.</summary>
    [Parameter]
    public bool IsSent { get; set; }
}
