using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.Pages.SecondFactor;

/// <summary>Asks for the second factor, after the password.</summary>
public partial class SecondFactorPage : ComponentBase
{
    /// <summary>Where to go when it is done; checked.</summary>
    [Parameter]
    public string ReturnUrl { get; set; } = string.Empty;

    /// <summary>Why the last attempt failed.</summary>
    [Parameter]
    public string? Problem { get; set; }
}
