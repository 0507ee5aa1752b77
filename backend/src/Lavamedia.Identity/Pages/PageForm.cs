using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Pages;

/// <summary>Reads what a form of a page sent.</summary>
internal static class PageForm
{
    /// <summary>The field in which a form proves that it comes from a page of ours.</summary>
    public const string AntiforgeryField = "form_token";

    /// <summary>The text of a field, without the spaces around it; empty when it was not sent.</summary>
    public static string Text(this IFormCollection form, string field) => form[field].ToString().Trim();

    /// <summary>A secret as it was typed: spaces may belong to it.</summary>
    public static string Secret(this IFormCollection form, string field) => form[field].ToString();
}
