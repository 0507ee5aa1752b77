using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.Pages.NewPassword;

/// <summary>Takes a new password by a link from a mail.</summary>
public partial class NewPasswordPage : ComponentBase
{
    /// <summary>What the link of the mail carries.</summary>
    [Parameter]
    public string Token { get; set; } = string.Empty;

    /// <summary>Why the last attempt failed.</summary>
    [Parameter]
    public string? Problem { get; set; }

    /// <summary>Whether the password is set.</summary>
    [Parameter]
    public bool IsDone { get; set; }
}
