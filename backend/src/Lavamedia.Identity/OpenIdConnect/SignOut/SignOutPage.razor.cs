using Microsoft.AspNetCore.Components;

namespace Lavamedia.Identity.OpenIdConnect.SignOut;

/// <summary>Asks whether to sign out, where an application sent somebody to do so.</summary>
public partial class SignOutPage : ComponentBase
{
    /// <summary>The request as it came.</summary>
    [Parameter]
    public string Request { get; set; } = string.Empty;
}
