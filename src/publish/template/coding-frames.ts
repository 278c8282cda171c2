/** A theme of a coding frame, as the sheet Themes has it. */
export interface FrameTheme {
  readonly theme: string;
  readonly family: string;
  readonly description?: string;
}

/** A coding frame that a publisher may start from. */
export interface ShippedFrame {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly feelings: readonly string[];
  readonly themes: readonly FrameTheme[];
}

/**
 * Coding frames of published work, by the names that `vcse-charts template insight --frame` knows.
 *
 * @see https://github.com/The-Strategy-Unit/pxtextmining for the frame of patient feedback (MIT licence)
 */
export const codingFrames: Readonly<Record<string, ShippedFrame>> = {
  'patient-feedback': {
    name: 'Patient Experience Qualitative Data Categorisation',
    version: '6',
    description:
      'Forty-four themes in ten groups, made for comments of the Friends and Family Test. NHS England, Nottinghamshire Healthcare and The Strategy Unit; MIT licence.',
    feelings: ['very-positive', 'positive', 'neutral', 'negative', 'very-negative'],
    themes: [
      {theme: 'Appointment arrangements', family: 'Access to medical care and support'},
      {theme: 'Appointment method', family: 'Access to medical care and support'},
      {theme: 'Contacting services', family: 'Access to medical care and support'},
      {theme: 'Timeliness of care', family: 'Access to medical care and support'},
      {theme: 'Activities and access to fresh air', family: 'Activities'},
      {theme: 'Electronic entertainment', family: 'Activities'},
      {
        theme: 'Being kept informed, clarity and consistency of information',
        family: 'Communication and involvement',
      },
      {
        theme: 'Information directly from staff during care',
        family: 'Communication and involvement',
      },
      {theme: 'Information provision and guidance', family: 'Communication and involvement'},
      {theme: 'Interaction with family/carers', family: 'Communication and involvement'},
      {
        theme: 'Staff listening, understanding and involving patients',
        family: 'Communication and involvement',
      },
      {theme: 'Unspecified communication', family: 'Communication and involvement'},
      {
        theme: 'Cleanliness, tidiness and infection control',
        family: 'Environment, equipment and catering',
      },
      {theme: 'Environment and Facilities', family: 'Environment, equipment and catering'},
      {
        theme: 'Food and drink provision and facilities',
        family: 'Environment, equipment and catering',
      },
      {theme: 'Provision of medical equipment', family: 'Environment, equipment and catering'},
      {theme: 'Sensory experience', family: 'Environment, equipment and catering'},
      {theme: 'Feeling safe', family: 'General'},
      {theme: 'Funding and use of financial resources', family: 'General'},
      {theme: 'Negative experience and dissatisfaction', family: 'General'},
      {theme: 'Organisation and efficiency', family: 'General'},
      {theme: 'Positive experience and gratitude', family: 'General'},
      {theme: 'Pain management', family: 'Medication and pain'},
      {theme: 'Supplying and understanding medication', family: 'Medication and pain'},
      {theme: 'Mental Health Act', family: 'Mental Health specifics'},
      {theme: 'Equality, Diversity and Inclusion', family: 'Other'},
      {theme: 'Impact of treatment/care', family: 'Other'},
      {theme: 'Learning organisation', family: 'Other'},
      {theme: 'Patient appearance and grooming', family: 'Other'},
      {theme: 'Patient records', family: 'Other'},
      {theme: 'Safeguarding concerns', family: 'Other'},
      {theme: 'Admission', family: 'Patient journey and service coordination'},
      {theme: 'Care plans', family: 'Patient journey and service coordination'},
      {theme: 'Diagnosis and triage', family: 'Patient journey and service coordination'},
      {theme: 'Discharge', family: 'Patient journey and service coordination'},
      {
        theme: 'Referrals and continuity of care',
        family: 'Patient journey and service coordination',
      },
      {theme: 'Staff continuity', family: 'Patient journey and service coordination'},
      {theme: 'Parking', family: 'Service location, travel and transport'},
      {theme: 'Service location', family: 'Service location, travel and transport'},
      {theme: 'Transport to/from services', family: 'Service location, travel and transport'},
      {theme: 'Competence and training', family: 'Staff'},
      {theme: 'Number and deployment of staff', family: 'Staff'},
      {theme: 'Staff manner and personal attributes', family: 'Staff'},
      {theme: 'Staff responsiveness', family: 'Staff'},
    ],
  },
  'community-insight': {
    name: 'Community insight, after the framework for integrating VCSE organisations',
    version: 'PR1075',
    description:
      'What the framework says that a community insight system codes: kind of care, place, health condition and feeling, which are columns of their own, and the wider things that shape health, as themes. The themes of care are ours, to be replaced by yours.',
    feelings: ['positive', 'neutral', 'negative', 'mixed'],
    themes: [
      {theme: 'Physical environment', family: 'What shapes health'},
      {theme: 'Employment', family: 'What shapes health'},
      {theme: 'Economic factors', family: 'What shapes health'},
      {theme: 'Getting an appointment', family: 'Access to care'},
      {theme: 'Waiting times', family: 'Access to care'},
      {theme: 'Quality of care', family: 'Care'},
      {theme: 'Being listened to', family: 'Care'},
      {theme: 'Information', family: 'Care'},
    ],
  },
};
