namespace Lavamedia.Identity.Pages.Problem;

/// <summary>Why a page cannot go on; each has a sentence of its name in the texts of <see cref="ProblemPage"/>.</summary>
public enum ProblemPageReason
{
    /// <summary>The form is too old, or comes from a page that is not ours.</summary>
    FormExpired,

    /// <summary>An application asks for something that it may not ask, or asks it wrongly.</summary>
    InvalidApplicationRequest,

    /// <summary>The link has been used, is too old, or was never ours.</summary>
    InvalidLink,
}
