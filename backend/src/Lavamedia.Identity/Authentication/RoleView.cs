using Lavamedia.GraphQL.Execution;
using Lavamedia.Identity.Roles;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Authentication;

/// <summary>How a request asks to be answered as a role would be: by a header with the id of the role.</summary>
internal static class RoleView
{
    public const string Header = "Lavamedia-View-As";

    /// <summary>The key of the role that a request looks through; null when it does not ask to. What is no id is no role.</summary>
    public static Guid? RoleIn(HttpRequest request)
    {
        string? id = request.Headers[Header];
        if (id is null)
        {
            return null;
        }

        return
            NodeId.TryDecode(id, out var type, out var text) && type == nameof(Role) && Guid.TryParse(text, out var key)
            ? key
            : Guid.Empty;
    }
}
