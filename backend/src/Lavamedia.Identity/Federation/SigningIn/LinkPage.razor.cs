using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>Links an account of this house with that of a provider, by its password.</summary>
public partial class LinkPage : ComponentBase
{
    /// <summary>The name of the provider.</summary>
    [Parameter]
    public string Provider { get; set; } = string.Empty;

    /// <summary>The name of who is signed in here; null when nobody is.</summary>
    [Parameter]
    public string? Account { get; set; }

    /// <summary>Where the person wanted to go; checked.</summary>
    [Parameter]
    public string ReturnUrl { get; set; } = string.Empty;
}
